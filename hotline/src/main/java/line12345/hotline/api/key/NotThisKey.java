package line12345.hotline.api.key;

import line12345.ticketing.key.KeyRight;
import line12345.ticketing.refusal.Refusal;

/** The key was given for less than this. */
class NotThisKey extends Refusal {
    NotThisKey(KeyRight right) {
        super("not-this-key", 403, "这个密钥没有“" + right.chinese() + "”的权限；如确需办理，请联系系统管理员发放新的密钥。");
    }
}

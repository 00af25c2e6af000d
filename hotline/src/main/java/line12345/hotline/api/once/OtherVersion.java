package line12345.hotline.api.once;

import line12345.ticketing.refusal.Refusal;

/** What was read is not any more what If-Match says. */
class OtherVersion extends Refusal {
    OtherVersion() {
        super("changed-meanwhile", 412, "If-Match 中的版本已不是最新：内容已被他人更新，请重新读取后再提交。");
    }
}

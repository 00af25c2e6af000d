package line12345.hotline.call.agent;

import line12345.ticketing.refusal.Refusal;

/** Somebody else works on this telephone. */
public class ExtensionTaken extends Refusal {
    ExtensionTaken(String extension) {
        super("extension-taken", 409, "话机 " + extension + " 正由另一账号使用，请对方先离线，或联系系统管理员更换话机号码。");
    }
}

package line12345.hotline.call.agent;

import line12345.ticketing.refusal.Refusal;

/** The account has no extension. */
public class NoTelephone extends Refusal {
    NoTelephone() {
        super("no-telephone", 409, "您的账号没有分配话机号码，请联系系统管理员分配后再签入。");
    }
}

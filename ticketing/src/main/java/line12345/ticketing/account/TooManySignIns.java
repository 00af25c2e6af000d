package line12345.ticketing.account;

import line12345.ticketing.refusal.Refusal;

/** More is tried at the staff's door than people try. */
public class TooManySignIns extends Refusal {
    private TooManySignIns(String sentence) {
        super("too-many-sign-ins", 429, sentence);
    }

    static TooManySignIns fromThere() {
        return new TooManySignIns("您所在的网络这一小时输错密码的次数太多了，请过一会儿再登录，或联系系统管理员。");
    }

    static TooManySignIns atOnce() {
        return new TooManySignIns("同时登录的人太多，请过几秒再登录。");
    }
}

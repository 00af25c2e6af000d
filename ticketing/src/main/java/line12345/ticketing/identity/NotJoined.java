package line12345.ticketing.identity;

import line12345.ticketing.refusal.Refusal;

/** A number or an account that cannot be joined, or is not joined. */
public class NotJoined extends Refusal {
    private NotJoined(String code, int status, String sentence) {
        super(code, status, sentence);
    }

    static NotJoined toAnother() {
        return new NotJoined(
                "number-of-another", 409, "这个手机号已经和别的号码合在一起。请先用这个手机号登录“我的号码”，把它分开，再来合并；或拨打 12345。");
    }

    static NotJoined tooMany() {
        return new NotJoined(
                "too-many-numbers", 422, "最多合并 " + JoinNumber.MOST + " 个手机号。请先分开一个不用的，再合并新的。");
    }

    static NotJoined atAll() {
        return new NotJoined("not-joined", 404, "这一项没有绑定，或者已经解除了；请看过现在的情况再操作。");
    }

    static NotJoined noSuchWay() {
        return new NotJoined("no-such-way", 422, "请在列出的通知方式里选择；要用微信接收的，请先在微信里绑定手机号。");
    }
}

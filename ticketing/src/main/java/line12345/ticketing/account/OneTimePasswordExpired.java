package line12345.ticketing.account;

import line12345.ticketing.refusal.Refusal;

/** A password made up by an administrator was not used in time. */
public class OneTimePasswordExpired extends Refusal {
    OneTimePasswordExpired() {
        super("one-time-password-expired", 401, "一次性密码已过期，请联系系统管理员重新生成。");
    }
}

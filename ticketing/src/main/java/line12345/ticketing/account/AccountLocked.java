package line12345.ticketing.account;

import line12345.ticketing.refusal.Refusal;

/** Too many wrong passwords. */
public class AccountLocked extends Refusal {
    AccountLocked() {
        super(
                "account-locked",
                423,
                "密码连续输错 "
                        + Account.WRONG_PASSWORDS
                        + " 次，账号已锁定 "
                        + Account.LOCKED.toMinutes()
                        + " 分钟，请稍后再试或联系系统管理员。");
    }
}

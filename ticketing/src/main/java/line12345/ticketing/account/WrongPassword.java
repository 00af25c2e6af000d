package line12345.ticketing.account;

import line12345.ticketing.refusal.Refusal;

/** Login and password do not belong together; does not tell which of the two is wrong. */
public class WrongPassword extends Refusal {
    WrongPassword() {
        this("账号或密码不正确，请重新输入；忘记密码请联系系统管理员。");
    }

    WrongPassword(String sentence) {
        super("wrong-password", 401, sentence);
    }
}

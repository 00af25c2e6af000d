package line12345.ticketing.identity;

import line12345.ticketing.refusal.Refusal;

/** The code does not prove the number; whoever asks must commit, because it was counted. */
public class WrongPhoneCode extends Refusal {
    WrongPhoneCode(boolean over) {
        super(
                over ? "phone-code-over" : "wrong-phone-code",
                422,
                over ? "验证码已失效，请重新获取。" : "验证码不正确，请核对短信里的 6 位数字。");
    }
}

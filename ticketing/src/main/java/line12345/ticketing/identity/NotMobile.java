package line12345.ticketing.identity;

import line12345.ticketing.refusal.Refusal;

/** A fixed line gets no messages. */
public class NotMobile extends Refusal {
    NotMobile() {
        super("not-mobile", 422, "验证码只能发到手机：请填写 11 位手机号。");
    }
}

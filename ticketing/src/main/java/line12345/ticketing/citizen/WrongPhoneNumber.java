package line12345.ticketing.citizen;

import line12345.ticketing.refusal.Refusal;

/** What was written is no telephone number. */
public class WrongPhoneNumber extends Refusal {
    WrongPhoneNumber() {
        super(
                "wrong-phone-number",
                422,
                "电话号码不正确：请填写 11 位手机号，或“区号+号码”的固定电话，例如 13812345678、0735-2222222。");
    }
}

package line12345.hotline.call.result;

import line12345.ticketing.refusal.Refusal;

/**
 * The ticket names a call that its writer never talked on. It is not filed as if it had no call:
 * the ticket of a confidential call would be an open one.
 */
public class CallElsewhere extends Refusal {
    public CallElsewhere() {
        super(
                "call-elsewhere",
                409,
                "这通来电不是由您接听的，工单没有登记，内容都还在。请由接听的同事登记；与这通来电无关的，再按一次即作为没有来电的工单登记。");
    }
}

package line12345.hotline.call;

import line12345.ticketing.refusal.Refusal;

/** There is no such call, or it is not for this person to see; which of both is not told. */
public class NoSuchCall extends Refusal {
    NoSuchCall() {
        super("no-such-call", 404, "没有找到这通来电，或您无权查看。");
    }
}

package line12345.ticketing.adjustment;

import line12345.ticketing.refusal.Refusal;

/** Nobody proposed it. */
public class NoSuchAdjustment extends Refusal {
    NoSuchAdjustment() {
        super("no-such-adjustment", 404, "没有这项时限调整，请从调整记录进入。");
    }
}

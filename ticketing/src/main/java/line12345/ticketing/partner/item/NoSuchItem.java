package line12345.ticketing.partner.item;

import line12345.ticketing.refusal.Refusal;

/** No ticket of this number is shared with who asks; whether there is one at all is not told. */
public class NoSuchItem extends Refusal {
    NoSuchItem() {
        super("no-such-item", 404, "没有与贵方往来的这张工单，请核对工单编号。");
    }
}

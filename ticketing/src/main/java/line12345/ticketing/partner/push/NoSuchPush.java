package line12345.ticketing.partner.push;

import line12345.ticketing.refusal.Refusal;

/** There is none of this number that could be sent again. */
public class NoSuchPush extends Refusal {
    NoSuchPush() {
        super("no-such-push", 404, "没有这条可以重发的推送，可能已经送达，请刷新后查看。");
    }
}

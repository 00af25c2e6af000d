package line12345.hotline.rota.swap;

import line12345.ticketing.refusal.Refusal;

/** There is no such swap, or it is not this person's. */
public class NoSuchSwap extends Refusal {
    NoSuchSwap() {
        super("no-such-swap", 404, "没有这条换班申请，或与您无关；请刷新页面。");
    }
}

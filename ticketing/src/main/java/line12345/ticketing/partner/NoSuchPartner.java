package line12345.ticketing.partner;

import line12345.ticketing.refusal.Refusal;

/** There is none of this name. */
public class NoSuchPartner extends Refusal {
    NoSuchPartner() {
        super("no-such-partner", 404, "没有这个对接方，请刷新页面后再试。");
    }
}

package line12345.ticketing.handling;

import line12345.ticketing.refusal.Refusal;

/** An office sends its part only to an office below it. */
public class NotBelow extends Refusal {
    NotBelow(String office) {
        super("not-below", 422, office + "不是本单位的下级单位，不能直接转办：如应由它主办，请申请退单并写明理由。");
    }
}

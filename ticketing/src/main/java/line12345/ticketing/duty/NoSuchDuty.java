package line12345.ticketing.duty;

import line12345.ticketing.refusal.Refusal;

/** The duty was taken out meanwhile. */
public class NoSuchDuty extends Refusal {
    NoSuchDuty() {
        super("no-such-duty", 404, "没有这条值班安排，可能刚被他人删除：请刷新页面。");
    }
}

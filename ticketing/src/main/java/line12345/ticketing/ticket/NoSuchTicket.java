package line12345.ticketing.ticket;

import line12345.ticketing.refusal.Refusal;

/** No ticket of that number that this person may see; the two are not told apart. */
public class NoSuchTicket extends Refusal {
    public NoSuchTicket() {
        super("no-such-ticket", 404, "没有找到这张工单，或您无权查看：请核对工单编号；如确需查看，请联系班长。");
    }
}

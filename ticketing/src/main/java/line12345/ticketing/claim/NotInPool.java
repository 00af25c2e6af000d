package line12345.ticketing.claim;

import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.state.TicketState;

/** The ticket does not wait for dispatch any more. */
public class NotInPool extends Refusal {
    NotInPool(TicketState state) {
        super("not-in-pool", 409, "这张工单现在是“" + state.chinese() + "”，不在派单池里，不必再领取。请领取下一张。");
    }
}

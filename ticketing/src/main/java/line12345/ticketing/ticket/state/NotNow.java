package line12345.ticketing.ticket.state;

import line12345.ticketing.refusal.Refusal;

/** A ticket in this state does not take this step. */
public class NotNow extends Refusal {
    public NotNow(String sentence) {
        super("not-now", 409, sentence);
    }
}

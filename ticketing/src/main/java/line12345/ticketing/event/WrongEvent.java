package line12345.ticketing.event;

import line12345.ticketing.refusal.Refusal;

/** What was wanted of an event does not fit it as it is now. */
public class WrongEvent extends Refusal {
    private static final long serialVersionUID = 1L;

    WrongEvent(String sentence) {
        super("wrong-event", 409, sentence);
    }
}

package line12345.ticketing.partner;

import line12345.ticketing.refusal.Refusal;

/** What was not agreed between the two sides. */
public class NotAllowed extends Refusal {
    public NotAllowed(String sentence) {
        super("not-agreed", 403, sentence);
    }
}

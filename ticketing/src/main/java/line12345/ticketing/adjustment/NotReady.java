package line12345.ticketing.adjustment;

import line12345.ticketing.refusal.Refusal;

/** An adjustment does not stand where this could be done. */
public class NotReady extends Refusal {
    NotReady(String sentence) {
        super("adjustment-not-ready", 409, sentence);
    }
}

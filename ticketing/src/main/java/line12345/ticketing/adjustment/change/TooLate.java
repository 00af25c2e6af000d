package line12345.ticketing.adjustment.change;

import line12345.ticketing.refusal.Refusal;

/** A change should take effect on a day that is over. */
public class TooLate extends Refusal {
    TooLate(String sentence) {
        super("too-late", 422, sentence);
    }
}

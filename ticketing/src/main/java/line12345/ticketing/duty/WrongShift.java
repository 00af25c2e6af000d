package line12345.ticketing.duty;

import line12345.ticketing.refusal.Refusal;

/** A duty that cannot be: no day, no hour, or an end before its beginning. */
public class WrongShift extends Refusal {
    WrongShift(String sentence) {
        super("wrong-shift", 422, sentence);
    }
}

package line12345.ticketing.duty;

import line12345.ticketing.refusal.Refusal;

/** A duty officer who cannot be reached: neither an account of the house nor a telephone. */
public class WrongOfficer extends Refusal {
    WrongOfficer(String sentence) {
        super("wrong-duty-officer", 422, sentence);
    }
}

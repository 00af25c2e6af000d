package line12345.ticketing.partner;

import line12345.ticketing.refusal.Refusal;

/** A partner that cannot be kept as it was typed. */
public class WrongPartner extends Refusal {
    WrongPartner(String sentence) {
        super("wrong-partner", 422, sentence);
    }
}

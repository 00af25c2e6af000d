package line12345.ticketing.partner.item;

import line12345.ticketing.refusal.Refusal;

/** A partner's message with something that cannot be. */
public class WrongSheet extends Refusal {
    WrongSheet(String sentence) {
        super("wrong-sheet", 422, sentence);
    }
}

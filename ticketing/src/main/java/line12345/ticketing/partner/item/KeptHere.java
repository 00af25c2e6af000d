package line12345.ticketing.partner.item;

import line12345.ticketing.refusal.Refusal;

/** A ticket that does not leave this house by the exchange. */
public class KeptHere extends Refusal {
    KeptHere(String sentence) {
        super("kept-here", 409, sentence);
    }
}

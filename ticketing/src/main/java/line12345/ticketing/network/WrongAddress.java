package line12345.ticketing.network;

import line12345.ticketing.refusal.Refusal;

/** An address that this house does not call. */
public class WrongAddress extends Refusal {
    WrongAddress(String sentence) {
        super("wrong-address", 422, sentence);
    }
}

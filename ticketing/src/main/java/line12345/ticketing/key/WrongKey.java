package line12345.ticketing.key;

import line12345.ticketing.refusal.Refusal;

/** A key that cannot be made or changed like this. */
public class WrongKey extends Refusal {
    WrongKey(String sentence) {
        super("wrong-key", 422, sentence);
    }
}

package line12345.ticketing.knowledge;

import line12345.ticketing.refusal.Refusal;

/** An entry that cannot be taken as it is. */
public class WrongEntry extends Refusal {
    WrongEntry(String sentence) {
        super("wrong-knowledge", 422, sentence);
    }
}

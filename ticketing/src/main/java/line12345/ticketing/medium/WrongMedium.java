package line12345.ticketing.medium;

import line12345.ticketing.refusal.Refusal;

/** A medium that cannot be kept as it was typed. */
public class WrongMedium extends Refusal {
    WrongMedium(String sentence) {
        super("wrong-medium", 422, sentence);
    }
}

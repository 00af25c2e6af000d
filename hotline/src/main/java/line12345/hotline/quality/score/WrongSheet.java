package line12345.hotline.quality.score;

import line12345.ticketing.refusal.Refusal;

/** A form that was filled in wrongly. */
public class WrongSheet extends Refusal {
    WrongSheet(String sentence) {
        super("wrong-sheet", 422, sentence);
    }
}

package line12345.hotline.quality;

import line12345.ticketing.refusal.Refusal;

/** Something was asked of a check that makes no sense. */
public class WrongCase extends Refusal {
    WrongCase(String sentence) {
        super("wrong-quality-case", 422, sentence);
    }
}

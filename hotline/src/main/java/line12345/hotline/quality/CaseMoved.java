package line12345.hotline.quality;

import line12345.ticketing.refusal.Refusal;

/** Somebody else was quicker. */
public class CaseMoved extends Refusal {
    CaseMoved(String sentence) {
        super("quality-case-changed", 409, sentence);
    }
}

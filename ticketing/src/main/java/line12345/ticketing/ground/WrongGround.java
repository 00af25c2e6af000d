package line12345.ticketing.ground;

import line12345.ticketing.refusal.Refusal;

/** What was written makes no sense as a ground. */
public class WrongGround extends Refusal {
    WrongGround(String sentence) {
        super("wrong-ground", 422, sentence);
    }
}

package line12345.ticketing.alert.ladder;

import line12345.ticketing.refusal.Refusal;

/** The steps as written cannot be meant. */
public class WrongLadder extends Refusal {
    WrongLadder(String sentence) {
        super("wrong-ladder", 422, sentence);
    }
}

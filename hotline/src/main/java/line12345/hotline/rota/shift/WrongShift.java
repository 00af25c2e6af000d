package line12345.hotline.rota.shift;

import line12345.ticketing.refusal.Refusal;

/** A shift was written in a way that makes no sense. */
public class WrongShift extends Refusal {
    WrongShift(String sentence) {
        super("wrong-shift", 422, sentence);
    }
}

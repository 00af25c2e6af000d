package line12345.hotline.rota.swap;

import line12345.ticketing.refusal.Refusal;

/** A swap that cannot be asked for or decided that way. */
public class WrongSwap extends Refusal {
    WrongSwap(String sentence) {
        super("wrong-swap", 422, sentence);
    }
}

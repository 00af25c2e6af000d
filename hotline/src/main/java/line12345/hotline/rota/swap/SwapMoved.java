package line12345.hotline.rota.swap;

import line12345.ticketing.refusal.Refusal;

/** The swap, or the shifts it is about, are no longer as they were shown. */
public class SwapMoved extends Refusal {
    SwapMoved(String sentence) {
        super("swap-changed", 409, sentence);
    }
}

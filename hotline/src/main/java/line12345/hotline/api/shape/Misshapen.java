package line12345.hotline.api.shape;

import line12345.ticketing.refusal.Refusal;

/** A request of another shape than the description says. */
public class Misshapen extends Refusal {
    /**
     * @param sentence names the field and what it may be
     */
    public Misshapen(String sentence) {
        super("wrong-shape", 400, sentence);
    }
}

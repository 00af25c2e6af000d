package line12345.hotline.outbound.line;

import line12345.ticketing.refusal.Refusal;

/** A citizen is not rung now. */
public class NotDialled extends Refusal {
    /**
     * @param code stable, such as {@code outbound-quiet-hours}
     */
    public NotDialled(String code, String sentence) {
        super(code, 422, sentence);
    }
}

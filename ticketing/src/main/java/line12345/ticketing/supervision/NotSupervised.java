package line12345.ticketing.supervision;

import line12345.ticketing.refusal.Refusal;

/** An office cannot be given a supervision order on this ticket now. */
public class NotSupervised extends Refusal {
    /**
     * @param code stable, such as {@code supervised-already}
     */
    NotSupervised(String code, String sentence) {
        super(code, 422, sentence);
    }
}

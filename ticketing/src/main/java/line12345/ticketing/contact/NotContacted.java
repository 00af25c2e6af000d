package line12345.ticketing.contact;

import line12345.ticketing.refusal.Refusal;

/** A citizen is not called now. */
public class NotContacted extends Refusal {
    /**
     * @param code stable, such as {@code contact-quiet-hours}
     */
    public NotContacted(String code, String sentence) {
        super(code, 422, sentence);
    }
}

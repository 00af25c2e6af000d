package line12345.ticketing.publication;

import line12345.ticketing.refusal.Refusal;

/** A ticket or a text that may not be read by everybody. */
public class NotPublishable extends Refusal {
    /**
     * @param code stable, such as {@code publish-confidential}
     */
    NotPublishable(String code, String sentence) {
        super(code, 422, sentence);
    }
}

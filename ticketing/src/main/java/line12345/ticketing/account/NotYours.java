package line12345.ticketing.account;

import line12345.ticketing.refusal.Refusal;

/** The asker may not see or do this. */
public class NotYours extends Refusal {
    /**
     * @param sentence what is not theirs and whom to ask
     */
    public NotYours(String sentence) {
        super("not-yours", 403, sentence);
    }
}

package line12345.ticketing.application;

import line12345.ticketing.refusal.Refusal;

/** An application that the rules do not allow now; the attempt stays on the ticket's timeline. */
public class NotAsked extends Refusal {
    /**
     * @param code stable, such as {@code return-too-late}
     */
    public NotAsked(String code, String sentence) {
        super(code, 422, sentence);
    }
}

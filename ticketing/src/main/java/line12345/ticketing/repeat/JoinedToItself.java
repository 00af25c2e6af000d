package line12345.ticketing.repeat;

import line12345.ticketing.refusal.Refusal;

/** A request about an office is never answered by it, not by way of another ticket either. */
public class JoinedToItself extends Refusal {
    JoinedToItself(String sentence) {
        super("about-itself", 422, sentence);
    }
}

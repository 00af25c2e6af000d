package line12345.ticketing.deadline;

import line12345.ticketing.refusal.Refusal;

/** A time limit as it was written cannot be right. */
public class WrongRule extends Refusal {
    public WrongRule(String sentence) {
        super("wrong-rule", 422, sentence);
    }
}

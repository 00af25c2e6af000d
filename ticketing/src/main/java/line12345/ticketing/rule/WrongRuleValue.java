package line12345.ticketing.rule;

import line12345.ticketing.refusal.Refusal;

/** What was written makes no sense as this rule's value. */
public class WrongRuleValue extends Refusal {
    WrongRuleValue(String sentence) {
        super("wrong-rule-value", 422, sentence);
    }
}

package line12345.ticketing.rule;

import line12345.ticketing.refusal.Refusal;

/** Somebody else has changed the rule since it was opened. */
public class RuleChangedMeanwhile extends Refusal {
    RuleChangedMeanwhile(String who) {
        super("rule-changed-meanwhile", 409, who + "刚刚修改了这条规则，您的修改没有保存；请看最新内容后再决定。");
    }
}

package line12345.ticketing.rule;

import line12345.ticketing.refusal.Refusal;

/** There is no rule of that name. */
public class NoSuchRule extends Refusal {
    public NoSuchRule() {
        super("no-such-rule", 404, "没有这条规则，请返回“业务规则”重新选择。");
    }
}

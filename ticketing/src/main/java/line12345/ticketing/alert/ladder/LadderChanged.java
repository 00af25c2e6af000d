package line12345.ticketing.alert.ladder;

import line12345.ticketing.refusal.Refusal;

/** Somebody else has changed the steps since they were opened. */
public class LadderChanged extends Refusal {
    LadderChanged(String who) {
        super("ladder-changed", 409, who + "刚刚修改了这条提醒规则，您的修改没有保存；请看最新内容后再决定。");
    }
}

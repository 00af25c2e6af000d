package line12345.ticketing.ground;

import line12345.ticketing.refusal.Refusal;

/** Somebody else has changed the ground since it was opened. */
public class GroundChangedMeanwhile extends Refusal {
    GroundChangedMeanwhile(String who) {
        super("ground-changed-meanwhile", 409, who + "刚刚修改了这条理由，您的修改没有保存；请看最新内容后再决定。");
    }
}

package line12345.hotline.rota.shift;

import line12345.ticketing.refusal.Refusal;

/** Somebody else has changed the shift since it was opened. */
public class ShiftChangedMeanwhile extends Refusal {
    ShiftChangedMeanwhile(String who) {
        super("shift-changed-meanwhile", 409, who + "刚刚修改了这个班次，您的修改没有保存；请看最新内容后再决定。");
    }
}

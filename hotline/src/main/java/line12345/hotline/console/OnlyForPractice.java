package line12345.hotline.console;

import line12345.ticketing.refusal.Refusal;

/** The page exists in try mode only, or its telephone is not configured. */
public class OnlyForPractice extends Refusal {
    OnlyForPractice() {
        super("only-for-practice", 404, "没有这一页：练习电话只在试用方式下、电话系统启用时提供。");
    }
}

package line12345.channels.portal.puzzle;

import line12345.ticketing.refusal.Refusal;

/** There is a flood; the browser has to work a second or two first. The page does it by itself. */
public class WorkNeeded extends Refusal {
    WorkNeeded() {
        super("work-needed", 429, "现在提交的人特别多，需要先由您的手机自动核对几秒钟。页面没有自动继续的话，请再按一次，或直接拨打 12345。");
    }
}

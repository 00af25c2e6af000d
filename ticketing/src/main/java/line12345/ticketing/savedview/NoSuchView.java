package line12345.ticketing.savedview;

import line12345.ticketing.refusal.Refusal;

/** There is none, or it is somebody else's. */
public class NoSuchView extends Refusal {
    NoSuchView() {
        super("no-such-view", 404, "没有这个视图，或者它不是您保存的；请刷新页面。");
    }
}

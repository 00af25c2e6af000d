package line12345.hotline.call.agent;

import line12345.ticketing.refusal.Refusal;

/** Two calls at once are none. */
public class OnACall extends Refusal {
    OnACall() {
        super("on-a-call", 409, "您正在接听来电，不能同时外呼。请先结束当前通话，再拨打。");
    }
}

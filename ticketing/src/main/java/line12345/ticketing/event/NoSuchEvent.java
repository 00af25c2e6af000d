package line12345.ticketing.event;

import line12345.ticketing.refusal.Refusal;

/** There is none of that number. */
public class NoSuchEvent extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchEvent() {
        super("no-such-event", 404, "没有这个事件，请回到“事件”列表重新选择。");
    }
}

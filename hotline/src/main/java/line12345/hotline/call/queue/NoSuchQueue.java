package line12345.hotline.call.queue;

import line12345.ticketing.refusal.Refusal;

/** There is no queue of that key. */
public class NoSuchQueue extends Refusal {
    public NoSuchQueue() {
        super("no-such-queue", 404, "没有这个业务队列，请返回列表重新选择。");
    }
}

package line12345.ticketing.chat;

import line12345.ticketing.refusal.Refusal;

/** There is nothing to take. */
public class NobodyWaits extends Refusal {
    public NobodyWaits() {
        super("nobody-waits", 404, "现在没有人在排队，有人来了这里会提示。");
    }
}

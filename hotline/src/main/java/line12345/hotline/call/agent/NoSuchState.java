package line12345.hotline.call.agent;

import line12345.ticketing.refusal.Refusal;

/** What was asked for is no state an agent can choose. */
public class NoSuchState extends Refusal {
    NoSuchState() {
        super("no-such-state", 422, "坐席状态只能选择就绪、小休或离线。");
    }
}

package line12345.ticketing.ground;

import line12345.ticketing.refusal.Refusal;

/** There is no ground of that use and code. */
public class NoSuchGround extends Refusal {
    public NoSuchGround() {
        super("no-such-ground", 404, "没有这条理由，请返回“理由与话术”重新选择。");
    }
}

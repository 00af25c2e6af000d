package line12345.ticketing.bulk;

import line12345.ticketing.refusal.Refusal;

/** There is none, or it is somebody else's. */
public class NoSuchBulk extends Refusal {
    NoSuchBulk() {
        super("no-such-bulk", 404, "没有这次批量操作，或者它不是您发起的；较早的结果已经清理。");
    }
}

package line12345.ticketing.medium;

import line12345.ticketing.refusal.Refusal;

/** Nothing of this medium is taken at the moment. */
public class MediumOff extends Refusal {
    MediumOff() {
        super("medium-off", 403, "这个媒体已停用，暂不接收；请联系 12345 的系统管理员。");
    }
}

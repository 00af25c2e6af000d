package line12345.ticketing.medium;

import line12345.ticketing.refusal.Refusal;

/** No medium of that name. */
public class NoSuchMedium extends Refusal {
    NoSuchMedium() {
        super("no-such-medium", 404, "没有这个媒体，请返回列表重新选择。");
    }
}

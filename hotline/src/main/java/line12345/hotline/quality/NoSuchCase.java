package line12345.hotline.quality;

import line12345.ticketing.refusal.Refusal;

/** There is no such check, or it is not this person's. */
public class NoSuchCase extends Refusal {
    NoSuchCase() {
        super("no-such-quality-case", 404, "没有这条质检，或与您无关；请返回列表重新选择。");
    }
}

package line12345.ticketing.notice;

import line12345.ticketing.refusal.Refusal;

/** It is not there, or not this person's; which, is not said. */
public class NoSuchNotice extends Refusal {
    NoSuchNotice() {
        super("no-such-notice", 404, "没有这条通知，请刷新页面后再看。");
    }
}

package line12345.hotline.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;
import line12345.ticketing.time.Backoff;

import java.time.Instant;

/** Writes down a failed try; after too many the subscription rests and its owner is told. */
@ApplicationScoped
class GiveUp {
    private static final int LONGEST_ERROR = 200;

    @Inject Webhooks webhooks;
    @Inject Notices notices;
    @Inject WebhookConfig config;

    /**
     * @param failed tries in a row, this one included
     */
    @Transactional
    void failed(Subscription of, int failed, Posting.Result result, Instant now) {
        Backoff backoff = new Backoff(config.firstWait(), config.longestWait(), config.tries());
        boolean paused = result.unwanted() || backoff.givesUp(failed);
        String error = result.error();
        String said = error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
        webhooks.failed(of, said, backoff.next(now, failed), paused);
        if (paused) {
            webhooks.note(of.id(), "系统", "连续 " + failed + " 次未送达，已暂停：" + said, now);
            notices.toAccount(
                    of.ownerId(),
                    Via.PAGE,
                    "",
                    "推送订阅“" + of.name() + "”连续 " + failed + " 次未送达，已暂停，请联系接收方后在“事实推送”中继续。",
                    now);
        }
    }
}

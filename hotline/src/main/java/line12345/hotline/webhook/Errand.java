package line12345.hotline.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.fact.NumberedFact;
import line12345.ticketing.fact.ToldFacts;
import line12345.ticketing.time.OfficeClock;

import java.util.List;
import java.util.Optional;

/**
 * Brings one receiver what it has not heard yet, in order, until nothing is left or a try fails.
 */
@ApplicationScoped
class Errand {
    private static final int PAGE = 100;

    @Inject Webhooks webhooks;
    @Inject ToldFacts told;
    @Inject Posting posting;
    @Inject GiveUp giveUp;
    @Inject OfficeClock clock;

    void run(long id, String holder) throws InterruptedException {
        Optional<Subscription> held = webhooks.hold(id, holder, clock.now());
        if (held.isPresent()) {
            try {
                send(held.get());
            } finally {
                webhooks.release(held.get());
            }
        }
    }

    private void send(Subscription to) throws InterruptedException {
        long at = to.last();
        int failures = to.failures();
        List<NumberedFact> page;
        do {
            page = told.after(at, PAGE);
            for (NumberedFact fact : page) {
                if (!to.wants(fact)) {
                    continue;
                }
                Posting.Result result = posting.post(to, fact, clock.now());
                if (result.error() != null) {
                    // What lay before was not for this receiver, or was taken.
                    if (fact.number() - 1 > at) {
                        webhooks.reached(to, at, fact.number() - 1, false, clock.now());
                    }
                    giveUp.failed(to, failures + 1, result, clock.now());
                    return;
                }
                if (!webhooks.reached(to, at, fact.number(), true, clock.now())) {
                    return;
                }
                at = fact.number();
                failures = 0;
            }
            if (!page.isEmpty()) {
                long end = page.get(page.size() - 1).number();
                if (end > at && !webhooks.reached(to, at, end, false, clock.now())) {
                    return;
                }
                at = end;
            }
        } while (page.size() == PAGE);
    }
}

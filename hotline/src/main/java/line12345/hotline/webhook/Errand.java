package line12345.hotline.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.fact.NumberedFact;
import line12345.ticketing.fact.ToldFacts;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Brings one receiver what it has not heard yet, in order, until nothing is left, a try fails or
 * its turn is over.
 */
@ApplicationScoped
class Errand {
    private static final int PAGE = 100;

    /** Longer, and who has much to hear holds the others up; shorter, and leases cost more. */
    private static final Duration TURN = Duration.ofSeconds(2);

    @Inject Webhooks webhooks;
    @Inject ToldFacts told;
    @Inject Posting posting;
    @Inject GiveUp giveUp;
    @Inject OfficeClock clock;

    /**
     * One turn. The address, the key and its account's rights are read anew for each.
     *
     * @return whether there may be more to bring at once
     */
    boolean run(long id, String holder) throws InterruptedException {
        Optional<Subscription> held = webhooks.hold(id, holder, clock.now());
        if (held.isEmpty()) {
            return false;
        }
        try {
            return send(held.get(), clock.now().plus(TURN));
        } finally {
            webhooks.release(held.get(), clock.now());
        }
    }

    private boolean send(Subscription to, Instant end) throws InterruptedException {
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
                    return false;
                }
                if (!webhooks.reached(to, at, fact.number(), true, clock.now())) {
                    return false;
                }
                at = fact.number();
                failures = 0;
                if (clock.now().isAfter(end)) {
                    return true;
                }
            }
            if (!page.isEmpty()) {
                long last = page.get(page.size() - 1).number();
                if (last > at && !webhooks.reached(to, at, last, false, clock.now())) {
                    return false;
                }
                at = last;
            }
        } while (page.size() == PAGE && !clock.now().isAfter(end));
        return page.size() == PAGE;
    }
}

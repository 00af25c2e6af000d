package line12345.channels.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Stands in for an operator while the house is tried out 试用: nothing leaves it, the last messages
 * are kept in this node's memory and shown on a page.
 */
@ApplicationScoped
class TryOperator implements Operator {
    static final int KEPT = 50;

    @Inject OfficeClock clock;

    private final Deque<Kept> kept = new ArrayDeque<>();

    /**
     * @param number masked
     */
    record Kept(Instant at, String id, String number, String words) {}

    @Override
    public synchronized String send(Message message) {
        if (kept.stream().noneMatch(one -> one.id().equals(message.id()))) {
            String masked = new PhoneNumber(message.number()).masked();
            kept.addFirst(new Kept(clock.now(), message.id(), masked, message.words()));
        }
        while (kept.size() > KEPT) {
            kept.removeLast();
        }
        return "try-" + message.id();
    }

    /** The newest first. */
    synchronized List<Kept> kept() {
        return List.copyOf(kept);
    }
}

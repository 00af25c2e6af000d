package line12345.hotline.telephony.lane;

import line12345.hotline.call.agent.RingEnd;

import org.asteriskjava.manager.event.HangupRequestEvent;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What agents' telephones say when they end the ringing themselves. */
class SaidNo {
    /** Causes of a telephone that said no: busy, taken by nobody there, rejected (Q.850). */
    private static final Set<Integer> SAID_NO = Set.of(17, 19, 21);

    /**
     * Causes of a telephone that says it cannot: a page without a microphone answers so (Q.850).
     */
    private static final Set<Integer> OUT_OF_ORDER = Set.of(34, 42);

    /** How many legs that said no are remembered until their ringing has ended. */
    private static final int REMEMBERED = 1_000;

    /** Two failures further apart are each an accident, such as a telephone that starts anew. */
    private static final Duration AGAIN = Duration.ofMinutes(10);

    /** By the leg's Uniqueid. */
    private final Map<String, RingEnd> legs = new ConcurrentHashMap<>();

    /** When a telephone last said that it cannot, by its extension. */
    private final Map<String, Instant> broken = new ConcurrentHashMap<>();

    /** A telephone's own end of a leg; the exchange, when it stops the ringing, asks nobody. */
    void heard(HangupRequestEvent e) {
        if (e.getCause() == null || legs.size() >= REMEMBERED) {
            return;
        }
        if (SAID_NO.contains(e.getCause())) {
            legs.put(e.getUniqueId(), RingEnd.REFUSED);
        } else if (OUT_OF_ORDER.contains(e.getCause())) {
            legs.put(e.getUniqueId(), RingEnd.OUT_OF_ORDER);
        }
    }

    /** What this leg said, null for nothing; asking forgets it. */
    RingEnd of(String leg) {
        return legs.remove(leg);
    }

    /** A call was taken there. */
    void works(String extension) {
        broken.remove(extension);
    }

    /**
     * Why it rings no more. A telephone that is out of order has not refused, and is believed the
     * second time: else it would be rung first again and again.
     *
     * @param own what the leg said, null for nothing
     */
    RingEnd ended(String dialStatus, RingEnd own, String extension, Instant at) {
        if ("BUSY".equals(dialStatus)) {
            return RingEnd.REFUSED;
        }
        if (!"NOANSWER".equals(dialStatus)) {
            return RingEnd.ELSEWHERE;
        }
        if (own != RingEnd.OUT_OF_ORDER) {
            return own == null ? RingEnd.IGNORED : own;
        }
        Instant before = broken.put(extension, at);
        return before != null && before.plus(AGAIN).isAfter(at)
                ? RingEnd.OUT_OF_ORDER
                : RingEnd.ELSEWHERE;
    }
}

package line12345.ticketing.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * So many tickets within so long are a burst; the last may be filed exactly so long after the
 * first.
 */
final class Burst {
    private Burst() {}

    /**
     * @param filed moments of filing, earliest first
     * @param wanted tickets that make a burst, at least 2
     * @return when the earliest burst begins; empty when there is none
     */
    static Optional<Instant> begins(List<Instant> filed, int wanted, Duration within) {
        for (int first = 0; first + wanted <= filed.size(); first++) {
            Instant latest = filed.get(first).plus(within);
            if (!filed.get(first + wanted - 1).isAfter(latest)) {
                return Optional.of(filed.get(first));
            }
        }
        return Optional.empty();
    }
}

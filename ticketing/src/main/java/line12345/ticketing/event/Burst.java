package line12345.ticketing.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tickets of so many sources within so long are a burst; the last may be filed exactly so long
 * after the first. One person who calls five times is one source.
 */
final class Burst {
    private Burst() {}

    /**
     * @param filed earliest first
     * @param wanted sources that make a burst, at least 2
     * @return when the earliest burst begins; empty when there is none
     */
    static Optional<Instant> begins(List<Sighting> filed, int wanted, Duration within) {
        for (int first = 0; first + wanted <= filed.size(); first++) {
            Instant earliest = filed.get(first).at();
            long sources =
                    filed.subList(first, filed.size()).stream()
                            .takeWhile(one -> !one.at().isAfter(earliest.plus(within)))
                            .map(Sighting::source)
                            .distinct()
                            .limit(wanted)
                            .count();
            if (sources == wanted) {
                return Optional.of(earliest);
            }
        }
        return Optional.empty();
    }
}

package line12345.hotline.wall.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Agents' figures up to this moment: what was added, and the stretch that goes on. */
@ApplicationScoped
public class ReadTallies {
    @Inject Tallies tallies;
    @Inject Stretches stretches;

    /** Everybody's sums over {@code [from, to]}; who did nothing is absent. */
    @Transactional
    public Map<Long, Map<String, Long>> all(LocalDate from, LocalDate to, Instant now) {
        Map<Long, Map<String, Long>> sums = tallies.sums(from, to);
        for (Stretch stretch : stretches.open()) {
            stretch.until(now)
                    .forEach(
                            (day, millis) -> {
                                if (!day.isBefore(from) && !day.isAfter(to)) {
                                    sums.computeIfAbsent(stretch.accountId(), id -> new HashMap<>())
                                            .merge(stretch.spending().figure(), millis, Long::sum);
                                }
                            });
        }
        return sums;
    }
}

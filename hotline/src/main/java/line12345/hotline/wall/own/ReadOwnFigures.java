package line12345.hotline.wall.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.wall.tally.ReadTallies;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An agent's own figures and the team's middle; one look for all who ask in the same moment. */
@ApplicationScoped
public class ReadOwnFigures {
    /** Three hundred consoles show a strip of it: they cost one look. */
    private static final Duration KEPT = Duration.ofSeconds(20);

    @Inject ReadTallies tallies;

    private final Map<Period, Look> looks = new ConcurrentHashMap<>();

    private record Look(Instant at, LocalDate day, Map<Long, OwnFigures> people, Middle middle) {
        boolean fresh(Instant now) {
            return day.equals(OfficeClock.dayOf(now)) && now.isBefore(at.plus(KEPT));
        }
    }

    /** One's own; nothing but zeros for who has not worked. */
    public OwnFigures of(long accountId, Period period, Instant now) {
        return all(period, now).getOrDefault(accountId, new OwnFigures(Map.of()));
    }

    /** Everybody's who did anything. */
    public Map<Long, OwnFigures> all(Period period, Instant now) {
        return look(period, now).people();
    }

    public Middle middle(Period period, Instant now) {
        return look(period, now).middle();
    }

    private Look look(Period period, Instant now) {
        return looks.compute(
                period, (key, known) -> known != null && known.fresh(now) ? known : read(key, now));
    }

    private Look read(Period period, Instant now) {
        LocalDate today = OfficeClock.dayOf(now);
        Map<Long, OwnFigures> people = new HashMap<>();
        tallies.all(period.from(today), today, now)
                .forEach((id, sums) -> people.put(id, new OwnFigures(sums)));
        return new Look(now, today, people, Middle.of(people.values()));
    }
}

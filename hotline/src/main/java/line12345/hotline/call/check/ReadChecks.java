package line12345.hotline.call.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How today's checks before the shift went. */
@ApplicationScoped
public class ReadChecks {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject EntityManager entities;

    /** In words by account, the day's latest of each; who is absent has not checked. */
    @Transactional
    public Map<Long, String> today(Instant now) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select account_id, at, passed, words from shift_check"
                                        + " where at >= ?1 order by account_id, at",
                                Object[].class)
                        .setParameter(1, OfficeClock.start(OfficeClock.dayOf(now)))
                        .getResultList();
        Map<Long, String> latest = new HashMap<>();
        for (Object[] row : rows) {
            latest.put(
                    ((Number) row[0]).longValue(),
                    words((Instant) row[1], (Boolean) row[2], (String) row[3]));
        }
        return latest;
    }

    static String words(Instant at, boolean passed, String said) {
        String clock = LocalTime.ofInstant(at, OfficeClock.ZONE).format(CLOCK);
        return clock + (passed ? " 通过（" : " 跳过，原因：") + said + (passed ? "）" : "");
    }
}

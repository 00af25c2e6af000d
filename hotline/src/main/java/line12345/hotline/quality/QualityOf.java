package line12345.hotline.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How good an agent's checked calls were. For the own figures of a person, and for all of them. */
@ApplicationScoped
public class QualityOf {
    private static final String SUMS =
            """
            select account_id, max(agent),
                   count(*) filter (where state in ('ACCEPTED', 'UPHELD', 'CHANGED')),
                   coalesce(sum(points) filter (where state in ('ACCEPTED', 'UPHELD', 'CHANGED')), 0),
                   count(*) filter (where state in ('ACCEPTED', 'UPHELD', 'CHANGED') and points >= ?3),
                   count(*) filter (where state in ('SCORED', 'APPEALED')),
                   count(*) filter (where appealed_at is not null),
                   count(*) filter (where state = 'CHANGED')
            from quality_case where scored_at >= ?1 and scored_at < ?2
            """;

    @Inject EntityManager entities;
    @Inject Rules rules;

    /**
     * Calls that were scored on these days.
     *
     * @param settled how many of them stand: the denominator of the average
     * @param sum of their points
     * @param good of these, with so many points or more as the city asks
     * @param open scored, but the agent may still appeal or has
     * @param appealed how many the agent appealed against
     * @param changed how many of these were changed
     */
    public record Quality(
            long accountId,
            String agent,
            long settled,
            long sum,
            long good,
            long open,
            long appealed,
            long changed) {
        static Quality none(long accountId) {
            return new Quality(accountId, "", 0, 0, 0, 0, 0, 0);
        }

        /** {@code 92.5}, or a dash where nothing stands yet. */
        public String average() {
            return settled == 0
                    ? "—"
                    : String.format(java.util.Locale.ROOT, "%.1f", (double) sum / settled);
        }

        /** Of everybody together, over no account. */
        public static Quality together(List<Quality> all) {
            return new Quality(
                    0,
                    "全班",
                    all.stream().mapToLong(Quality::settled).sum(),
                    all.stream().mapToLong(Quality::sum).sum(),
                    all.stream().mapToLong(Quality::good).sum(),
                    all.stream().mapToLong(Quality::open).sum(),
                    all.stream().mapToLong(Quality::appealed).sum(),
                    all.stream().mapToLong(Quality::changed).sum());
        }

        /** {@code 92.5 分（185 / 2 通）}. */
        public String words() {
            return settled == 0 ? "还没有质检结果" : "%s 分（%d / %d 通）".formatted(average(), sum, settled);
        }
    }

    /**
     * One person's, over {@code [from, to]}, both days included. Whoever asks looks to the right.
     */
    @Transactional
    public Quality of(long accountId, LocalDate from, LocalDate to, Instant now) {
        List<Object[]> rows =
                sums(SUMS + " and account_id = ?4 group by account_id", from, to, now)
                        .setParameter(4, accountId)
                        .getResultList();
        return rows.stream().findFirst().map(QualityOf::quality).orElse(Quality.none(accountId));
    }

    /** Everybody's of whom a call was scored, by name. */
    @Transactional
    public List<Quality> all(LocalDate from, LocalDate to, Actor reader, Instant now) {
        MayInspect.check(reader);
        List<Object[]> rows =
                sums(SUMS + " group by account_id order by 2, 1", from, to, now).getResultList();
        return rows.stream().map(QualityOf::quality).toList();
    }

    private jakarta.persistence.Query sums(String sql, LocalDate from, LocalDate to, Instant now) {
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter(1, OfficeClock.start(from))
                .setParameter(2, OfficeClock.start(to.plusDays(1)))
                .setParameter(3, rules.number(Rule.QUALITY_GOOD, now));
    }

    private static Quality quality(Object[] row) {
        return new Quality(
                number(row[0]),
                (String) row[1],
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}

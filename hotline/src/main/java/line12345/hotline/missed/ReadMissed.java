package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.missed.term.MissedRules;
import line12345.hotline.outbound.line.QuietHours;
import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What may be read of missed calls; never a whole number. */
@ApplicationScoped
public class ReadMissed {
    private static final String FIGURES =
            """
            select case when confidential then queue else '' end, count(*), min(first_at),
                count(*) filter (where due_at <= ?1),
                count(*) filter (where next_at <= ?1 and (urgent or not ?2)
                    and (held_until is null or held_until <= ?1)
                    and (?3 or not exists (select 1 from do_not_call d
                        where d.hash = missed_call.hash and d.lifted_at is null
                          and (d.until is null or d.until > ?1))))
            from missed_call where state = 'OPEN' group by 1
            """;

    @Inject EntityManager entities;
    @Inject MissedTries tries;
    @Inject MissedRules rules;
    @Inject MayReadMissed may;
    @Inject MissedWishes wishes;

    /** From the index of open entries alone; history does not make it slower. */
    @Transactional
    @SuppressWarnings("unchecked")
    public MissedFigures figures(Instant now) {
        QuietHours hours = rules.quiet(now);
        List<Object[]> rows =
                entities.createNativeQuery(FIGURES, Object[].class)
                        .setParameter(1, now)
                        .setParameter(2, hours.quiet(now))
                        .setParameter(3, wishes.rungAllTheSame(now))
                        .getResultList();
        Map<String, Long> kept = new TreeMap<>();
        long open = 0;
        long overdue = 0;
        long callable = 0;
        Instant oldest = null;
        for (Object[] row : rows) {
            String circle = (String) row[0];
            long many = ((Number) row[4]).longValue();
            open += ((Number) row[1]).longValue();
            overdue += ((Number) row[3]).longValue();
            callable += circle.isEmpty() ? many : 0;
            if (!circle.isEmpty() && many > 0) {
                kept.put(circle, many);
            }
            Instant first = (Instant) row[2];
            oldest = oldest == null || first.isBefore(oldest) ? first : oldest;
        }
        Instant awake = hours.quiet(now) ? hours.awake(now) : null;
        return new MissedFigures(open, oldest, overdue, callable, kept, awake);
    }

    /** The queues whose confidential entries this person may know of. */
    @Transactional
    public Set<String> circle(Actor reader) {
        return may.circle(reader);
    }

    /** The most pressing first. */
    @Transactional
    public List<MissedRow> open(Actor reader, int atMost) {
        return list("m.state = 'OPEN'", "order by m.urgent desc, m.due_at, m.id", reader, atMost);
    }

    /** The latest first. */
    @Transactional
    public List<MissedRow> done(Actor reader, int atMost) {
        return list("m.state = 'DONE'", "order by m.ended_at desc, m.id desc", reader, atMost);
    }

    /** What this agent has in hand. */
    @Transactional
    public Optional<MissedRow> mine(Actor agent, Instant now) {
        return rows(
                        entities.createNativeQuery(
                                        MissedRow.COLUMNS
                                                + " where m.state = 'OPEN' and m.held_by = ?1"
                                                + " and m.held_until > ?2",
                                        Object[].class)
                                .setParameter(1, agent.accountId())
                                .setParameter(2, now)
                                .getResultList())
                .stream()
                .findFirst();
    }

    /**
     * @throws NotHeld when there is none, or none for this reader
     */
    @Transactional
    public MissedRow one(long id, Actor reader) {
        MissedRow row = one(id);
        may.check(row, reader);
        return row;
    }

    private MissedRow one(long id) {
        return rows(
                        entities.createNativeQuery(
                                        MissedRow.COLUMNS + " where m.id = ?1", Object[].class)
                                .setParameter(1, id)
                                .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(NotHeld::none);
    }

    @Transactional
    public List<MissedTry> tries(long id) {
        return tries.of(id);
    }

    private List<MissedRow> list(String which, String order, Actor reader, int atMost) {
        return rows(
                entities.createNativeQuery(
                                MissedRow.COLUMNS
                                        + " where %s and (?1 or not m.confidential".formatted(which)
                                        + " or m.queue = any(string_to_array(?2, ','))) %s limit %d"
                                                .formatted(order, atMost),
                                Object[].class)
                        .setParameter(1, may.all(reader))
                        .setParameter(2, String.join(",", may.circle(reader)))
                        .getResultList());
    }

    private static List<MissedRow> rows(List<?> found) {
        return MissedBook.rows(found);
    }
}

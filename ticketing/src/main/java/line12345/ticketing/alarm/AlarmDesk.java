package line12345.ticketing.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The statements on the table of alarms. */
@ApplicationScoped
class AlarmDesk {
    /** Also explained and measured by {@code deploy/load/deadlines}. */
    static final String DUE =
            """
            select kind, ticket_id, leg_id, at, try_at, attempts from alarm
            where parked_at is null and try_at <= ?1 and try_at >= ?2
            order by try_at limit ?3
            """;

    /**
     * The ticket's row first and the alarm's after, as every use case does, and neither waited for:
     * whoever holds one of them is changing the ticket at this moment, and we come again. The
     * second condition is for alarms that are about no ticket.
     */
    static final String TAKE =
            """
            with held as materialized (
                select 1 from ticket where id = ?2 for no key update skip locked),
            mine as (
                select ticket_id, leg_id, kind from alarm
                where kind = ?1 and ticket_id = ?2 and leg_id = ?3
                  and try_at <= ?4 and parked_at is null
                  and (exists (select 1 from held)
                       or not exists (select 1 from ticket where id = ?2))
                for update skip locked)
            delete from alarm using mine
            where alarm.ticket_id = mine.ticket_id and alarm.leg_id = mine.leg_id
              and alarm.kind = mine.kind
            returning alarm.at
            """;

    @Inject EntityManager entities;

    /**
     * What is due at {@code now}, oldest first.
     *
     * @param from looks at nothing tried earlier: after a long sleep, rows already taken lie dead
     *     at the beginning of the index
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<DueAlarm> due(Instant now, Instant from, int limit) {
        return rows(
                entities.createNativeQuery(DUE, Object[].class)
                        .setParameter(1, now)
                        .setParameter(2, from)
                        .setParameter(3, limit)
                        .getResultList());
    }

    /** What of one ticket is due at {@code now}, oldest first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<DueAlarm> due(Instant now, long ticketId) {
        return rows(
                entities.createNativeQuery(
                                """
                                select kind, ticket_id, leg_id, at, try_at, attempts from alarm
                                where ticket_id = ?2 and parked_at is null and try_at <= ?1
                                order by try_at
                                """,
                                Object[].class)
                        .setParameter(1, now)
                        .setParameter(2, ticketId)
                        .getResultList());
    }

    private static List<DueAlarm> rows(List<Object[]> rows) {
        return rows.stream().map(DueAlarm::of).toList();
    }

    /** When the next one is to be tried, if any. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Instant> next() {
        var rows =
                entities.createNativeQuery(
                                "select try_at from alarm where parked_at is null order by try_at"
                                        + " limit 1",
                                Instant.class)
                        .getResultList();
        return rows.stream().findFirst().map(Instant.class::cast);
    }

    /**
     * Deletes the alarm in the transaction that will act on it.
     *
     * @return false when it is gone, moved, or its ticket is being changed by somebody
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean take(Alarm alarm, Instant now) {
        return !entities.createNativeQuery(TAKE)
                .setParameter(1, alarm.kind())
                .setParameter(2, alarm.ticketId())
                .setParameter(3, alarm.legId())
                .setParameter(4, now)
                .getResultList()
                .isEmpty();
    }

    /**
     * As {@link #take(Alarm, Instant)}, several of one kind that are about no ticket.
     *
     * @return those that nobody else has, without an order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Alarm> take(String kind, List<Alarm> alarms, Instant now) {
        List<Object[]> taken =
                entities.createNativeQuery(
                                """
                                with mine as (
                                    select leg_id from alarm
                                    where kind = ?1 and ticket_id = 0 and leg_id = any(?2)
                                      and try_at <= ?3 and parked_at is null
                                    for update skip locked)
                                delete from alarm using mine
                                where alarm.kind = ?1 and alarm.ticket_id = 0
                                  and alarm.leg_id = mine.leg_id
                                returning alarm.leg_id, alarm.at
                                """,
                                Object[].class)
                        .setParameter(1, kind)
                        .setParameter(2, alarms.stream().map(Alarm::legId).toArray(Long[]::new))
                        .setParameter(3, now)
                        .getResultList();
        return taken.stream()
                .map(row -> new Alarm(kind, 0, ((Number) row[0]).longValue(), (Instant) row[1]))
                .toList();
    }

    /** Notes a failed try, unless somebody has moved or cleared the alarm meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(DueAlarm due, String error, Instant next, Instant parkedAt) {
        entities.createNativeQuery(
                        """
                        update alarm set attempts = attempts + 1, error = ?6, try_at = ?5,
                               parked_at = cast(?7 as timestamptz)
                        where kind = ?1 and ticket_id = ?2 and leg_id = ?3 and try_at = ?4
                        """)
                .setParameter(1, due.alarm().kind())
                .setParameter(2, due.alarm().ticketId())
                .setParameter(3, due.alarm().legId())
                .setParameter(4, due.tryAt())
                .setParameter(5, next)
                .setParameter(6, error)
                .setParameter(7, parkedAt)
                .executeUpdate();
    }
}

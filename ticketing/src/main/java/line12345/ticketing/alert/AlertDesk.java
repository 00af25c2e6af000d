package line12345.ticketing.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.alert.ladder.Whom;
import line12345.ticketing.notice.Via;
import line12345.ticketing.ticket.fact.LegPoint;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements on alerts and their messages; all part of the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AlertDesk {
    private static final String COLUMNS =
            "id, ticket_id, number, position, department_id, occasion, started_at, ladder_id, step";

    @Inject EntityManager entities;

    long begin(LegPoint about, Occasion occasion, Instant now) {
        return ((Number)
                        entities.createNativeQuery(
                                        """
                                        insert into alert (ticket_id, number, position,
                                            department_id, occasion, started_at, state)
                                        values (?1, ?2, ?3, ?4, ?5, ?6, 'OPEN') returning id
                                        """)
                                .setParameter(1, about.ticketId())
                                .setParameter(2, about.number())
                                .setParameter(3, about.position())
                                .setParameter(4, about.departmentId())
                                .setParameter(5, occasion.name())
                                .setParameter(6, now)
                                .getSingleResult())
                .longValue();
    }

    /** Everybody who changes a ticket or its alerts takes the ticket's row first. */
    void hold(long ticketId) {
        entities.createNativeQuery("select 1 from ticket where id = ?1 for no key update")
                .setParameter(1, ticketId)
                .getResultList();
    }

    Optional<OpenAlert> open(long id) {
        return rows(
                        entities.createNativeQuery(
                                        "select "
                                                + COLUMNS
                                                + " from alert where id = ?1 and state = 'OPEN' for"
                                                + " update",
                                        Object[].class)
                                .setParameter(1, id)
                                .getResultList())
                .stream()
                .findFirst();
    }

    /** The alert that this notice belongs to, if nobody has answered it. */
    Optional<ToldOf> ofNotice(long noticeId) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select m.alert_id, a.ticket_id, m.via, m.name,
                                       coalesce(n.account_id, d.account_id)
                                from alert_message m join alert a on a.id = m.alert_id
                                join notice n on n.id = m.notice_id
                                left join duty d on d.id = n.duty_id
                                where m.notice_id = ?1 and a.state = 'OPEN'
                                """,
                                Object[].class)
                        .setParameter(1, noticeId)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(
                        row ->
                                new ToldOf(
                                        ((Number) row[0]).longValue(),
                                        ((Number) row[1]).longValue(),
                                        Via.valueOf((String) row[2]),
                                        (String) row[3],
                                        row[4] == null ? null : ((Number) row[4]).longValue()));
    }

    /**
     * @param name of the person who was told
     * @param accountId also of a duty officer who was told by the duty's telephone; null for
     *     somebody without an account
     */
    record ToldOf(long alertId, long ticketId, Via via, String name, Long accountId) {}

    /** A step was taken; the next one waits for its alarm. */
    void climbed(long id, long ladderId, int step, Instant now) {
        entities.createNativeQuery(
                        "update alert set ladder_id = ?2, step = ?3, told_at = ?4 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, ladderId)
                .setParameter(3, step)
                .setParameter(4, now)
                .executeUpdate();
    }

    void unheard(long id, Instant now) {
        entities.createNativeQuery("update alert set unheard_at = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, now)
                .executeUpdate();
    }

    void message(long alertId, long noticeId, int step, Whom whom, Via via, String name) {
        entities.createNativeQuery(
                        """
                        insert into alert_message (notice_id, alert_id, step, whom, via, name)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, noticeId)
                .setParameter(2, alertId)
                .setParameter(3, step)
                .setParameter(4, whom.name())
                .setParameter(5, via.name())
                .setParameter(6, name)
                .executeUpdate();
    }

    /**
     * Somebody has answered.
     *
     * @return what was open until now
     */
    List<OpenAlert> acknowledge(Collection<Long> ids, String who, Instant now) {
        return rows(
                entities.createNativeQuery(
                                """
                                update alert set state = 'ACKNOWLEDGED', acknowledged_at = ?2,
                                       acknowledged_by = ?3
                                where id in (?1) and state = 'OPEN' returning
                                """
                                        + COLUMNS,
                                Object[].class)
                        .setParameter(1, ids)
                        .setParameter(2, now)
                        .setParameter(3, who)
                        .getResultList());
    }

    /** What is open about one part, on these occasions. */
    List<Long> openOf(long ticketId, int position, Set<Occasion> occasions) {
        return ids(
                entities.createNativeQuery(
                                """
                                select id from alert where ticket_id = ?1 and position = ?2
                                    and state = 'OPEN' and occasion in (?3)
                                """)
                        .setParameter(1, ticketId)
                        .setParameter(2, position)
                        .setParameter(3, occasions.stream().map(Enum::name).toList())
                        .getResultList());
    }

    /** What is open about an office's parts of one ticket. */
    List<Long> openOfOffice(String number, long departmentId) {
        return ids(
                entities.createNativeQuery(
                                """
                                select a.id from alert a join ticket t on t.id = a.ticket_id
                                where t.number = ?1 and a.department_id = ?2 and a.state = 'OPEN'
                                """)
                        .setParameter(1, number)
                        .setParameter(2, departmentId)
                        .getResultList());
    }

    /** Nothing to be told any more. */
    void end(Collection<Long> ids) {
        entities.createNativeQuery(
                        "update alert set state = 'ENDED' where id in (?1) and state = 'OPEN'")
                .setParameter(1, ids)
                .executeUpdate();
    }

    List<Long> noticesOf(Collection<Long> ids) {
        return ids(
                entities.createNativeQuery(
                                "select notice_id from alert_message where alert_id in (?1)")
                        .setParameter(1, ids)
                        .getResultList());
    }

    private static List<Long> ids(List<?> rows) {
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static List<OpenAlert> rows(List<Object[]> rows) {
        return rows.stream().map(OpenAlert::of).toList();
    }
}

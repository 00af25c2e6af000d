package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who has which entry in hand 领取; over when its time is. */
@ApplicationScoped
class MissedClaims {
    @Inject EntityManager entities;

    Optional<MissedRow> held(Actor by, Instant now) {
        return MissedBook.rows(
                        entities.createNativeQuery(
                                        MissedRow.COLUMNS
                                                + " where m.state = 'OPEN' and m.held_by = ?1"
                                                + " and m.held_until > ?2 for no key update",
                                        Object[].class)
                                .setParameter(1, by.accountId())
                                .setParameter(2, now)
                                .getResultList())
                .stream()
                .findFirst();
    }

    /**
     * Takes the most pressing free entry: one statement, so that of two who ask at once each gets
     * another, and a row that somebody is just taking is passed over. What this agent put back
     * comes last.
     *
     * @param onlyUrgent in the quiet hours
     * @param despiteWish also who does not want to be called; else those are left to a leader
     * @param circle the queues whose confidential callers this agent may know of
     */
    Optional<Long> takeNext(
            boolean onlyUrgent,
            boolean despiteWish,
            Set<String> circle,
            Actor by,
            Instant until,
            Instant now) {
        return MissedBook.first(
                entities.createNativeQuery(
                                """
                                update missed_call set held_by = ?1, held_who = ?2, held_until = ?3
                                where id = (
                                    select id from missed_call
                                    where state = 'OPEN' and next_at <= ?4
                                      and (held_until is null or held_until <= ?4)
                                      and (urgent or not ?5)
                                      and (?7 or not exists (
                                          select 1 from do_not_call d
                                          where d.hash = missed_call.hash
                                            and d.lifted_at is null
                                            and (d.until is null or d.until > ?4)))
                                      and (not confidential
                                           or queue = any(string_to_array(?6, ',')))
                                    order by (left_by is not null and left_by = ?1),
                                             urgent desc, due_at, id
                                    limit 1 for no key update skip locked)
                                returning id
                                """,
                                Long.class)
                        .setParameter(1, by.accountId())
                        .setParameter(2, by.name())
                        .setParameter(3, until)
                        .setParameter(4, now)
                        .setParameter(5, onlyUrgent)
                        .setParameter(6, String.join(",", circle))
                        .setParameter(7, despiteWish)
                        .getResultList());
    }

    void keep(long id, Instant until) {
        entities.createNativeQuery(
                        "update missed_call set held_until = ?2"
                                + " where id = ?1 and state = 'OPEN' and held_by is not null")
                .setParameter(1, id)
                .setParameter(2, until)
                .executeUpdate();
    }

    /** Its call is over; whoever is free then gets it. */
    void free(long id) {
        entities.createNativeQuery(
                        "update missed_call set held_by = null, held_who = null,"
                                + " held_until = null where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Free for others; this agent gets it last. */
    void giveBack(long id) {
        entities.createNativeQuery(
                        """
                        update missed_call set left_by = held_by, held_by = null,
                            held_who = null, held_until = null where id = ?1
                        """)
                .setParameter(1, id)
                .executeUpdate();
    }

    /** What an agent who went away had in hand, but for one whose telephone rings just now. */
    List<Long> giveAllBack(long accountId) {
        List<?> ids =
                entities.createNativeQuery(
                                """
                                update missed_call m set held_by = null, held_who = null,
                                    held_until = null
                                where m.state = 'OPEN' and m.held_by = ?1 and not exists (
                                    select 1 from outbound_call o
                                    where o.account_id = ?1 and o.ended_at is null
                                      and o.purpose = 'MISSED' and o.subject_id = m.id)
                                returning m.id
                                """,
                                Long.class)
                        .setParameter(1, accountId)
                        .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}

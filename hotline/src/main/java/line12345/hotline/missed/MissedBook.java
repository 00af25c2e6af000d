package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

import line12345.hotline.call.LostCaller;
import line12345.hotline.call.Outcome;
import line12345.hotline.missed.term.MissedEnding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The entries of missed calls as rows: listed, merged by number and taken off. */
@ApplicationScoped
class MissedBook {
    @Inject EntityManager entities;

    /**
     * How a citizen was lost.
     *
     * @param queue the key of the queue
     */
    record Lost(Instant at, long waitMillis, Outcome outcome, String queue) {
        boolean cut() {
            return outcome == Outcome.INTERRUPTED;
        }
    }

    /**
     * The open entry of the number, made where there is none; what is known already changes only
     * its counts. What was confidential once stays so, with its queue.
     */
    long list(LostCaller caller, Lost lost, Instant due, Instant next) {
        return id(
                entities.createNativeQuery(
                                """
                                insert into missed_call
                                    (hash, sealed, masked, first_at, last_at, longest_wait_millis,
                                     cut, due_at, next_at, queue, confidential, state)
                                values (?1, ?2, ?3, ?4, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'OPEN')
                                on conflict (hash) where state = 'OPEN' do update set
                                    times = missed_call.times + 1,
                                    first_at = least(missed_call.first_at, excluded.first_at),
                                    last_at = greatest(missed_call.last_at, excluded.last_at),
                                    longest_wait_millis = greatest(
                                        missed_call.longest_wait_millis,
                                        excluded.longest_wait_millis),
                                    cut = missed_call.cut or excluded.cut,
                                    due_at = least(missed_call.due_at, excluded.due_at),
                                    queue = case when missed_call.confidential
                                        and not excluded.confidential
                                        then missed_call.queue else excluded.queue end,
                                    confidential = missed_call.confidential
                                        or excluded.confidential
                                returning id
                                """,
                                Long.class)
                        .setParameter(1, caller.hash())
                        .setParameter(2, caller.sealed())
                        .setParameter(3, caller.masked())
                        .setParameter(4, lost.at())
                        .setParameter(5, lost.waitMillis())
                        .setParameter(6, lost.cut())
                        .setParameter(7, due)
                        .setParameter(8, next)
                        .setParameter(9, lost.queue())
                        .setParameter(10, caller.confidential())
                        .getSingleResult());
    }

    /** Counted and shown, but nobody can be called back. */
    long listUnreachable(LostCaller caller, Lost lost, MissedEnding why) {
        return id(
                entities.createNativeQuery(
                                """
                                insert into missed_call
                                    (hash, sealed, masked, first_at, last_at, longest_wait_millis,
                                     cut, due_at, next_at, queue, confidential, state, ending,
                                     ended_at, ended_by)
                                values (cast(?1 as text), cast(?2 as text), cast(?3 as text), ?4, ?4,
                                        ?5, ?6, ?4, ?4, ?8, ?9, 'DONE', ?7, ?4, '系统')
                                returning id
                                """,
                                Long.class)
                        .setParameter(1, caller.hash())
                        .setParameter(2, caller.sealed())
                        .setParameter(3, caller.masked())
                        .setParameter(4, lost.at())
                        .setParameter(5, lost.waitMillis())
                        .setParameter(6, lost.cut())
                        .setParameter(7, why.name())
                        .setParameter(8, lost.queue())
                        .setParameter(9, caller.confidential())
                        .getSingleResult());
    }

    boolean knows(long callId) {
        return !entities.createNativeQuery("select 1 from missed_arrival where call_id = ?1")
                .setParameter(1, callId)
                .getResultList()
                .isEmpty();
    }

    void arrived(long callId, long missedId, Lost lost) {
        entities.createNativeQuery(
                        """
                        insert into missed_arrival (call_id, missed_id, at, wait_millis, outcome)
                        values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, callId)
                .setParameter(2, missedId)
                .setParameter(3, lost.at())
                .setParameter(4, lost.waitMillis())
                .setParameter(5, lost.outcome().name())
                .executeUpdate();
    }

    /** The open entries of these numbers are off the list; the others stay. */
    List<Long> takeOff(Collection<String> hashes, MissedEnding why, String by, Instant now) {
        if (hashes.isEmpty()) {
            return List.of();
        }
        List<?> off =
                entities.createNativeQuery(
                                """
                        update missed_call set state = 'DONE', ending = ?2, ended_at = ?3,
                            ended_by = ?4, held_by = null, held_who = null, held_until = null
                        where hash = any(?1) and state = 'OPEN' returning id
                        """,
                                Object[].class)
                        .setParameter(1, hashes.toArray(String[]::new))
                        .setParameter(2, why.name())
                        .setParameter(3, now)
                        .setParameter(4, by)
                        // Nothing that waits to be written concerns these rows.
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        return off.stream().map(row -> ((Number) ((Object[]) row)[0]).longValue()).toList();
    }

    /**
     * A call that was taken for missed was answered after all: its entry stands for one less.
     *
     * @return the entry if it stands for none any more
     */
    Optional<Long> notMissed(long callId) {
        Optional<Long> entry =
                first(
                        entities.createNativeQuery(
                                        "delete from missed_arrival where call_id = ?1"
                                                + " returning missed_id",
                                        Long.class)
                                .setParameter(1, callId)
                                .getResultList());
        entry.ifPresent(
                id ->
                        entities.createNativeQuery(
                                        "update missed_call set times = greatest(times - 1, 1)"
                                                + " where id = ?1")
                                .setParameter(1, id)
                                .executeUpdate());
        return entry.filter(
                id ->
                        entities.createNativeQuery(
                                        "select 1 from missed_arrival where missed_id = ?1 limit 1")
                                .setParameter(1, id)
                                .getResultList()
                                .isEmpty());
    }

    /** Locks the entry; whoever comes second waits and reads it again. */
    Optional<MissedRow> locked(long id) {
        return rows(
                        entities.createNativeQuery(
                                        MissedRow.COLUMNS + " where m.id = ?1 for no key update",
                                        Object[].class)
                                .setParameter(1, id)
                                .getResultList())
                .stream()
                .findFirst();
    }

    void close(long id, MissedEnding ending, String why, String by, Instant now) {
        entities.createNativeQuery(
                        """
                        update missed_call set state = 'DONE', ending = ?2, ended_at = ?3,
                            ended_by = ?4, ended_why = ?5,
                            held_by = null, held_who = null, held_until = null
                        where id = ?1 and state = 'OPEN'
                        """)
                .setParameter(1, id)
                .setParameter(2, ending.name())
                .setParameter(3, now)
                .setParameter(4, by)
                .setParameter(5, why)
                .executeUpdate();
    }

    /** Whether the number of a closed entry is on the list again. */
    boolean openAgain(long id) {
        return !entities.createNativeQuery(
                        "select 1 from missed_call m join missed_call o on o.hash = m.hash"
                                + " and o.state = 'OPEN' where m.id = ?1 and m.state = 'DONE'")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** Closed by mistake. */
    void reopen(long id) {
        entities.createNativeQuery(
                        """
                        update missed_call set state = 'OPEN', ending = null, ended_at = null,
                            ended_by = null, ended_why = '' where id = ?1 and state = 'DONE'
                        """)
                .setParameter(1, id)
                .executeUpdate();
    }

    void tryAgain(long id, int tries, Instant nextAt) {
        entities.createNativeQuery("update missed_call set tries = ?2, next_at = ?3 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, tries)
                .setParameter(3, nextAt)
                .executeUpdate();
    }

    void urgent(long id, String why, Instant now) {
        entities.createNativeQuery(
                        "update missed_call set urgent = true, urgent_why = ?2,"
                                + " next_at = least(next_at, ?3) where id = ?1 and state = 'OPEN'")
                .setParameter(1, id)
                .setParameter(2, why)
                .setParameter(3, now)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    static List<MissedRow> rows(List<?> found) {
        return ((List<Object[]>) found).stream().map(MissedRow::of).toList();
    }

    static Optional<Long> first(List<?> ids) {
        return ids.stream().findFirst().map(MissedBook::id);
    }

    private static long id(Object found) {
        return ((Number) found).longValue();
    }
}

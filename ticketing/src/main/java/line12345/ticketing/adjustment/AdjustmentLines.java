package line12345.ticketing.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;

/** The deadlines of an adjustment: what would become of each, and what did. */
@ApplicationScoped
class AdjustmentLines {
    @Inject EntityManager entities;

    /** Writes what was found while counting. */
    @Transactional(Transactional.TxType.MANDATORY)
    void found(long adjustmentId, OpenTicket ticket, Move move) {
        write(adjustmentId, ticket, move, move.moves() ? "WAITING" : "KEPT", null);
    }

    /** Writes what was done, over what was found while counting. */
    @Transactional(Transactional.TxType.MANDATORY)
    void done(long adjustmentId, OpenTicket ticket, Move move, Instant now) {
        write(adjustmentId, ticket, move, move.moves() ? "MOVED" : "KEPT", now);
    }

    private void write(
            long adjustmentId, OpenTicket ticket, Move move, String state, Instant doneAt) {
        entities.createNativeQuery(
                        """
                        insert into adjustment_line
                            (adjustment_id, ticket_id, ticket_number, clock, position, office,
                             old_at, new_at, old_provisional, new_provisional, verdict, why,
                             state, done_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13,
                                cast(?14 as timestamptz))
                        on conflict (adjustment_id, ticket_id, clock, position) do update set
                            old_at = excluded.old_at, new_at = excluded.new_at,
                            old_provisional = excluded.old_provisional,
                            new_provisional = excluded.new_provisional,
                            verdict = excluded.verdict, why = excluded.why,
                            state = excluded.state, done_at = excluded.done_at
                        where adjustment_line.state <> 'MOVED'
                        """)
                .setParameter(1, adjustmentId)
                .setParameter(2, ticket.id())
                .setParameter(3, ticket.number())
                .setParameter(4, move.clock().name())
                .setParameter(5, move.position())
                .setParameter(6, move.office())
                .setParameter(7, move.from())
                .setParameter(8, move.to())
                .setParameter(9, move.wasProvisional())
                .setParameter(10, move.provisional())
                .setParameter(11, move.verdict().name())
                .setParameter(12, move.why())
                .setParameter(13, state)
                .setParameter(14, doneAt)
                .executeUpdate();
    }

    /** Notes that a ticket could not be moved. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(long adjustmentId, OpenTicket ticket, List<Move> moves) {
        for (Move move : moves) {
            write(adjustmentId, ticket, move, move.moves() ? "FAILED" : "KEPT", null);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    int countFailed(long adjustmentId) {
        return ((Number)
                        entities.createNativeQuery(
                                        """
                                        select count(distinct ticket_id) from adjustment_line
                                        where adjustment_id = ?1 and state = 'FAILED'
                                        """)
                                .setParameter(1, adjustmentId)
                                .getSingleResult())
                .intValue();
    }

    /** What waited and was not found any more has come to its end meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    void gone(long adjustmentId, Instant now) {
        entities.createNativeQuery(
                        """
                        update adjustment_line set state = 'GONE', done_at = ?2
                        where adjustment_id = ?1 and state = 'WAITING'
                        """)
                .setParameter(1, adjustmentId)
                .setParameter(2, now)
                .executeUpdate();
    }

    /** Forgets what was counted. */
    @Transactional(Transactional.TxType.MANDATORY)
    void clear(long adjustmentId) {
        entities.createNativeQuery("delete from adjustment_line where adjustment_id = ?1")
                .setParameter(1, adjustmentId)
                .executeUpdate();
    }

    /** Puts what failed back to be tried again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void again(long adjustmentId) {
        entities.createNativeQuery(
                        """
                        update adjustment_line set state = 'WAITING'
                        where adjustment_id = ?1 and state = 'FAILED'
                        """)
                .setParameter(1, adjustmentId)
                .executeUpdate();
    }

    /** A page of lines in the order in which they were found. */
    @SuppressWarnings("unchecked")
    List<AdjustmentLine> after(long adjustmentId, long lineId, int limit) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select id, ticket_number, clock, office, old_at, new_at,
                                       old_provisional, new_provisional, verdict, why, state
                                from adjustment_line
                                where adjustment_id = ?1 and id > ?2 order by id limit ?3
                                """,
                                Object[].class)
                        .setParameter(1, adjustmentId)
                        .setParameter(2, lineId)
                        .setParameter(3, limit)
                        .getResultList();
        return rows.stream().map(AdjustmentLine::of).toList();
    }
}

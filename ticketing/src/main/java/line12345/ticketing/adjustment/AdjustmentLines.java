package line12345.ticketing.adjustment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.adjustment.recount.Move;
import line12345.ticketing.adjustment.recount.OpenTicket;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The deadlines of an adjustment: what would become of each, and what did. */
@ApplicationScoped
class AdjustmentLines {
    @Inject EntityManager entities;
    @Inject ObjectMapper json;

    /** A deadline to write down, with what became of it. */
    record Row(OpenTicket ticket, Move move, AdjustmentLine.State state) {
        /** Found while counting. */
        static Row found(OpenTicket ticket, Move move) {
            return new Row(ticket, move, of(move, AdjustmentLine.State.WAITING));
        }

        /** Carried out. */
        static Row done(OpenTicket ticket, Move move) {
            return new Row(ticket, move, of(move, AdjustmentLine.State.MOVED));
        }

        /** Could not be carried out. */
        static Row failed(OpenTicket ticket, Move move) {
            return new Row(ticket, move, of(move, AdjustmentLine.State.FAILED));
        }

        private static AdjustmentLine.State of(Move move, AdjustmentLine.State state) {
            return move.moves() ? state : AdjustmentLine.State.KEPT;
        }

        private Map<String, Object> columns() {
            return Map.ofEntries(
                    Map.entry("ticket_id", ticket.id()),
                    Map.entry("ticket_number", ticket.number()),
                    Map.entry("clock", move.clock().name()),
                    Map.entry("position", move.position()),
                    Map.entry("office", move.office()),
                    Map.entry("old_at", move.from().toString()),
                    Map.entry("new_at", move.to().toString()),
                    Map.entry("old_provisional", move.wasProvisional()),
                    Map.entry("new_provisional", move.provisional()),
                    Map.entry("verdict", move.verdict().name()),
                    Map.entry("why", move.why()),
                    Map.entry("state", state.name()));
        }
    }

    /** Writes them by one statement, over what was written before unless that was carried out. */
    @Transactional
    void write(long adjustmentId, List<Row> rows, Instant now) {
        if (rows.isEmpty()) {
            return;
        }
        entities.createNativeQuery(
                        """
                        insert into adjustment_line
                            (adjustment_id, ticket_id, ticket_number, clock, position, office,
                             old_at, new_at, old_provisional, new_provisional, verdict, why,
                             state, done_at)
                        select ?1, ticket_id, ticket_number, clock, position, office, old_at,
                               new_at, old_provisional, new_provisional, verdict, why, state,
                               case when state = 'MOVED' then cast(?3 as timestamptz) end
                        from json_to_recordset(cast(?2 as json)) as row (
                            ticket_id bigint, ticket_number text, clock text, position int,
                            office text, old_at timestamptz, new_at timestamptz,
                            old_provisional boolean, new_provisional boolean, verdict text,
                            why text, state text)
                        on conflict (adjustment_id, ticket_id, clock, position) do update set
                            old_at = excluded.old_at, new_at = excluded.new_at,
                            old_provisional = excluded.old_provisional,
                            new_provisional = excluded.new_provisional,
                            verdict = excluded.verdict, why = excluded.why,
                            state = excluded.state, done_at = excluded.done_at
                        where adjustment_line.state <> 'MOVED'
                        """)
                .setParameter(1, adjustmentId)
                .setParameter(2, written(rows))
                .setParameter(3, now)
                .executeUpdate();
    }

    private String written(List<Row> rows) {
        try {
            return json.writeValueAsString(rows.stream().map(Row::columns).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lines must be plain", e);
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

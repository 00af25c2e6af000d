package line12345.ticketing.tryout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.deadline.LegTerms;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.time.Span;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The newest tickets, read backwards along their key, and their parts by the key of the tickets.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PastTickets {
    @Inject EntityManager entities;

    /** Newest first. */
    @SuppressWarnings("unchecked")
    List<PastTicket> newest(int limit) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select id, number, kind, urgency, filed_at, promise_amount,
                                       promise_unit, answered_at, matter_code, place_code
                                from ticket order by id desc limit ?1
                                """,
                                Object[].class)
                        .setParameter(1, limit)
                        .getResultList();
        List<Long> ids = rows.stream().map(row -> ((Number) row[0]).longValue()).toList();
        Map<Long, List<PastTicket.Part>> parts = parts(ids);
        return rows.stream()
                .map(
                        row ->
                                ticket(
                                        row,
                                        parts.getOrDefault(
                                                ((Number) row[0]).longValue(), List.of())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<Long, List<PastTicket.Part>> parts(List<Long> tickets) {
        if (tickets.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select l.ticket_id, l.department_id, coalesce(l.department_name, ''),
                                       l.dispatched_at, l.sign_amount, l.sign_unit, l.due_amount,
                                       l.due_unit, l.extensions, l.paused_seconds, l.percent,
                                       l.replied_at
                                from leg l where l.ticket_id in (?1) order by l.ticket_id, l.position
                                """,
                                Object[].class)
                        .setParameter(1, tickets)
                        .getResultList();
        Map<Long, List<PastTicket.Part>> parts = new HashMap<>();
        for (Object[] row : rows) {
            parts.computeIfAbsent(((Number) row[0]).longValue(), id -> new ArrayList<>())
                    .add(part(row));
        }
        return parts;
    }

    private static PastTicket ticket(Object[] row, List<PastTicket.Part> parts) {
        return new PastTicket(
                (String) row[1],
                TicketKind.valueOf((String) row[2]),
                Urgency.valueOf((String) row[3]),
                (Instant) row[4],
                span(row[5], row[6]),
                (Instant) row[7],
                (String) row[8],
                (String) row[9],
                parts);
    }

    private static PastTicket.Part part(Object[] row) {
        String extensions = (String) row[8];
        return new PastTicket.Part(
                ((Number) row[1]).longValue(),
                (String) row[2],
                new LegTerms(
                        (Instant) row[3],
                        span(row[4], row[5]),
                        span(row[6], row[7]),
                        extensions.isEmpty()
                                ? List.of()
                                : Arrays.stream(extensions.split(";")).map(Span::parse).toList(),
                        Duration.ofSeconds(((Number) row[9]).longValue()),
                        ((Number) row[10]).intValue()),
                (Instant) row[11]);
    }

    private static Span span(Object amount, Object unit) {
        return new Span(((Number) amount).intValue(), Span.Unit.valueOf((String) unit));
    }
}

package line12345.ticketing.ticket.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.JoinedNumbers;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.List;

/** A proven citizen's own tickets 我的诉求, newest first; those of all numbers that were joined. */
@ApplicationScoped
public class OwnTickets {
    @Inject EntityManager entities;
    @Inject JoinedNumbers numbers;

    /**
     * @param key names the last of a page, for the next
     * @param content the first eighty characters
     */
    public record OwnLine(
            long key,
            String number,
            String content,
            TicketState state,
            Instant filedAt,
            Instant promisedAt,
            boolean provisional) {}

    /**
     * @param citizenId from a proof, never from what a browser sends
     * @param before key of the last line of the page before; 0 for the newest
     */
    @Transactional
    public List<OwnLine> of(long citizenId, long before, int limit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select id, number, left(content, 80), state, filed_at, promised_at,
                                       promise_provisional
                                from ticket where citizen_id = any(?1) and (?2 = 0 or id < ?2)
                                order by id desc limit ?3
                                """,
                                Object[].class)
                        .setParameter(1, numbers.of(citizenId).toArray(Long[]::new))
                        .setParameter(2, before)
                        .setParameter(3, limit)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new OwnLine(
                                        ((Number) row[0]).longValue(),
                                        (String) row[1],
                                        (String) row[2],
                                        TicketState.valueOf((String) row[3]),
                                        (Instant) row[4],
                                        (Instant) row[5],
                                        (Boolean) row[6]))
                .toList();
    }
}

package line12345.ticketing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;

/** What a citizen was told unasked about a ticket, also while no courier has brought it yet. */
@ApplicationScoped
public class CitizenNotices {
    @Inject EntityManager entities;

    /**
     * @param waits nobody has brought it so far
     */
    public record Told(Instant at, String words, boolean waits) {}

    /**
     * Newest first, at most {@code limit}.
     *
     * @param ticketNumber of a ticket whose query code the reader has shown
     */
    @Transactional
    public List<Told> of(String ticketNumber, int limit) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select created_at, words, state <> 'DELIVERED' from notice
                                where ticket_number = ?1 and citizen_id is not null
                                  and state <> 'WITHDRAWN'
                                order by id desc limit ?2
                                """,
                                Object[].class)
                        .setParameter(1, ticketNumber)
                        .setParameter(2, limit)
                        .getResultList();
        return rows.stream()
                .map(row -> new Told((Instant) row[0], (String) row[1], (Boolean) row[2]))
                .toList();
    }
}

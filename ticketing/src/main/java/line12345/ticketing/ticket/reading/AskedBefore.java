package line12345.ticketing.ticket.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who wrote a ticket down, and whether the citizen had asked about the same matter before. */
@ApplicationScoped
public class AskedBefore {
    private static final String COLUMNS = "select t.id, t.filed_by, t.filed_on from ticket t ";

    @Inject EntityManager entities;

    /**
     * @param filedBy the account; 0 for citizens themselves
     */
    public record Filed(long ticketId, long filedBy, LocalDate day) {}

    @Transactional
    public Optional<Filed> of(long ticketId) {
        return first(COLUMNS + "where t.id = ?1", ticketId, null);
    }

    /**
     * The latest ticket by telephone, answered on the spot, of the same citizen about the same
     * matter, filed at or after {@code since} and before this one. A ticket without a matter has
     * none.
     */
    @Transactional
    public Optional<Filed> answeredBefore(long ticketId, Instant since) {
        return first(
                COLUMNS
                        + "join ticket n on n.citizen_id = t.citizen_id"
                        + " and n.matter_code = t.matter_code and n.id <> t.id"
                        + " where n.id = ?1 and t.filed_at >= ?2 and t.filed_at <= n.filed_at"
                        + " and t.closing = 'ANSWERED' and t.channel = 'phone'"
                        + " order by t.id desc limit 1",
                ticketId,
                since);
    }

    @SuppressWarnings("unchecked")
    private Optional<Filed> first(String sql, long ticketId, Instant since) {
        var query = entities.createNativeQuery(sql, Object[].class).setParameter(1, ticketId);
        if (since != null) {
            query.setParameter(2, since);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Filed(
                                        ((Number) row[0]).longValue(),
                                        ((Number) row[1]).longValue(),
                                        row[2] instanceof Date date
                                                ? date.toLocalDate()
                                                : (LocalDate) row[2]))
                .findFirst();
    }
}

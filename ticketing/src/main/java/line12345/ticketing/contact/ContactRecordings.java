package line12345.ticketing.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.time.Instant;
import java.util.List;

/** Which files of talks hang on tickets, for whoever deletes them by rule. */
@ApplicationScoped
public class ContactRecordings {
    @Inject EntityManager entities;

    /**
     * @param path as the exchange told it
     */
    public record Kept(long id, String path, Instant made) {}

    /**
     * Oldest first, locked until the end of the transaction.
     *
     * @param except keys of calls that are held
     */
    @Transactional(TxType.MANDATORY)
    public List<Kept> old(Instant before, List<String> except, int atMost) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select id, recording, started_at from contact_attempt
                                where recording is not null and started_at < ?1
                                  and key <> all (?2)
                                order by started_at limit ?3 for update skip locked
                                """,
                                Object[].class)
                        .setParameter(1, before)
                        .setParameter(2, except.toArray(new String[0]))
                        .setParameter(3, atMost)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Kept(
                                        ((Number) row[0]).longValue(),
                                        (String) row[1],
                                        (Instant) row[2]))
                .toList();
    }

    @Transactional(TxType.MANDATORY)
    public void clear(long id) {
        entities.createNativeQuery(
                        "update contact_attempt set recording = null, version = version + 1"
                                + " where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Whether one begun within {@code [from, until)} names this file. */
    @Transactional(TxType.MANDATORY)
    public boolean names(String path, Instant from, Instant until) {
        return !entities.createNativeQuery(
                        "select 1 from contact_attempt where recording = ?1"
                                + " and started_at >= ?2 and started_at < ?3")
                .setParameter(1, path)
                .setParameter(2, from)
                .setParameter(3, until)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}

package line12345.hotline.outbound.quiet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The list of numbers that are not rung. */
@ApplicationScoped
public class DoNotCall {
    private static final String ROW =
            "select id, masked, source, reason, since, until, who from do_not_call where lifted_at"
                    + " is null";

    @Inject EntityManager entities;

    /** In force now for this number; ends as {@code [since, until)}. */
    @Transactional
    public Optional<Wished> of(String hash, Instant now) {
        return rows(
                        entities.createNativeQuery(
                                        ROW + " and hash = ?1 and (until is null or until > ?2)",
                                        Object[].class)
                                .setParameter(1, hash)
                                .setParameter(2, now)
                                // No entity: nothing that waits to be written is read.
                                .setFlushMode(FlushModeType.COMMIT)
                                .getResultList())
                .stream()
                .findFirst();
    }

    /** Newest first, also those whose end has come. */
    @Transactional
    public List<Wished> newest(int atMost) {
        return rows(
                entities.createNativeQuery(
                                ROW + " order by since desc, id desc limit " + atMost,
                                Object[].class)
                        .getResultList());
    }

    @SuppressWarnings("unchecked")
    private static List<Wished> rows(List<?> rows) {
        return ((List<Object[]>) rows)
                .stream()
                        .map(
                                row ->
                                        new Wished(
                                                ((Number) row[0]).longValue(),
                                                (String) row[1],
                                                WishSource.valueOf((String) row[2]),
                                                (String) row[3],
                                                (Instant) row[4],
                                                (Instant) row[5],
                                                (String) row[6]))
                        .toList();
    }
}

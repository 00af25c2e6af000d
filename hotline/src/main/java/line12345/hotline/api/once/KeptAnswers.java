package line12345.hotline.api.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Identities;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers of writes, for the same request sent again. Sealed: an answer may name a person. */
@ApplicationScoped
class KeptAnswers {
    /** Who comes again later than this writes anew. */
    static final Duration KEPT = Duration.ofDays(3);

    private static final int SWEPT_AT_ONCE = 1000;

    @Inject EntityManager entities;
    @Inject Identities identities;

    /** False while another request with this name is being done. */
    boolean alone(long keyId, String name) {
        return (Boolean)
                entities.createNativeQuery(
                                "select pg_try_advisory_xact_lock(hashtextextended(?1, 25))")
                        .setParameter(1, keyId + " " + name)
                        .getSingleResult();
    }

    Optional<KeptAnswer> find(long keyId, String name) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select request_hash, status, etag, location, body_sealed
                                from api_answer where key_id = ?1 and idem_key = ?2
                                """,
                                Object[].class)
                        .setParameter(1, keyId)
                        .setParameter(2, name)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(
                        row ->
                                new KeptAnswer(
                                        (String) row[0],
                                        ((Number) row[1]).intValue(),
                                        (String) row[2],
                                        (String) row[3],
                                        row[4] == null ? null : identities.open((String) row[4])));
    }

    void keep(long keyId, String name, KeptAnswer answer, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into api_answer (key_id, idem_key, request_hash, status, etag,
                                                location, body_sealed, at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        """)
                .setParameter(1, keyId)
                .setParameter(2, name)
                .setParameter(3, answer.print())
                .setParameter(4, answer.status())
                .setParameter(5, answer.etag())
                .setParameter(6, answer.location())
                .setParameter(7, answer.body() == null ? null : identities.seal(answer.body()))
                .setParameter(8, now)
                .executeUpdate();
    }

    /** Drops old answers, some at a time; answers how many. */
    @Transactional
    int sweep(Instant now) {
        return entities.createNativeQuery(
                        """
                        delete from api_answer where (key_id, idem_key) in (
                            select key_id, idem_key from api_answer where at < ?1
                            order by at limit ?2)
                        """)
                .setParameter(1, now.minus(KEPT))
                .setParameter(2, SWEPT_AT_ONCE)
                .executeUpdate();
    }
}

package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.missed.term.TryResult;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Each time that somebody called back. */
@ApplicationScoped
class MissedTries {
    @Inject EntityManager entities;

    /** The oldest first. */
    List<MissedTry> of(long missedId) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select id, at, account_id, who, result, note, call_key
                                from missed_try where missed_id = ?1 order by at, id
                                """,
                                Object[].class)
                        .setParameter(1, missedId)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new MissedTry(
                                        ((Number) row[0]).longValue(),
                                        (Instant) row[1],
                                        ((Number) row[2]).longValue(),
                                        (String) row[3],
                                        TryResult.valueOf((String) row[4]),
                                        (String) row[5],
                                        (String) row[6]))
                .toList();
    }

    /** Nothing happens when this call was written down already. */
    void add(long missedId, TryResult result, long accountId, String who, String key, Instant at) {
        entities.createNativeQuery(
                        """
                        insert into missed_try
                            (missed_id, at, account_id, who, result, call_key)
                        values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (call_key) do nothing
                        """)
                .setParameter(1, missedId)
                .setParameter(2, at)
                .setParameter(3, accountId)
                .setParameter(4, who)
                .setParameter(5, result.name())
                .setParameter(6, key)
                .executeUpdate();
    }

    void correct(long id, TryResult result, String note) {
        entities.createNativeQuery("update missed_try set result = ?2, note = ?3 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, result.name())
                .setParameter(3, note)
                .executeUpdate();
    }

    static Optional<MissedTry> lastOf(List<MissedTry> tries, long accountId) {
        return tries.isEmpty()
                ? Optional.empty()
                : Optional.of(tries.get(tries.size() - 1))
                        .filter(last -> last.accountId() == accountId);
    }
}

package line12345.hotline.wall.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What everybody does now; a row for whoever ever was at work. */
@ApplicationScoped
class Stretches {
    private static final String COLUMNS = "select account_id, spending, since from agent_stretch";

    @Inject EntityManager entities;

    /** By account; locked until the end of the transaction, always in the same order. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<Long, Stretch> locked(Collection<Long> accounts) {
        return rows(
                        COLUMNS + " where account_id = any(?1) order by account_id for update",
                        accounts.stream().distinct().toArray(Long[]::new))
                .stream()
                .collect(
                        Collectors.toMap(
                                Stretch::accountId, one -> one, (a, b) -> b, HashMap::new));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void put(Collection<Stretch> stretches) {
        if (stretches.isEmpty()) {
            return;
        }
        entities.createNativeQuery(
                        "insert into agent_stretch (account_id, spending, since)"
                                + " select * from unnest(?1, ?2, ?3)"
                                + " on conflict (account_id) do update"
                                + " set spending = excluded.spending, since = excluded.since")
                .setParameter(1, stretches.stream().map(Stretch::accountId).toArray(Long[]::new))
                .setParameter(
                        2,
                        stretches.stream().map(one -> one.spending().name()).toArray(String[]::new))
                .setParameter(3, stretches.stream().map(Stretch::since).toArray(Instant[]::new))
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** Of everybody at work. */
    @Transactional
    List<Stretch> open() {
        return rows(COLUMNS + " where spending <> ?1", Spending.OFFLINE.name());
    }

    @SuppressWarnings("unchecked")
    private List<Stretch> rows(String sql, Object parameter) {
        List<Object[]> found =
                entities.createNativeQuery(sql, Object[].class)
                        .setParameter(1, parameter)
                        // No entity: nothing that waits to be written is read.
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        return found.stream()
                .map(
                        row ->
                                new Stretch(
                                        ((Number) row[0]).longValue(),
                                        Spending.valueOf((String) row[1]),
                                        (Instant) row[2]))
                .toList();
    }
}

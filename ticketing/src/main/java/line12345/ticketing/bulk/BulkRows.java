package line12345.ticketing.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements on jobs and their rows. */
@ApplicationScoped
class BulkRows {
    @Inject EntityManager entities;

    /** A row that waits, with what its job says of all. */
    record Waiting(
            long job,
            int place,
            String action,
            long accountId,
            BulkTarget target,
            BulkWords words) {}

    /** Whether {@code many} jobs of this person have rows that wait. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean unfinished(long account, int many) {
        return entities.createNativeQuery(
                                """
                                select 1 from bulk_job j
                                where j.account_id = ?1 and exists (
                                    select 1 from bulk_row r
                                    where r.job_id = j.id and r.state = 'WAITING')
                                limit ?2
                                """)
                        .setParameter(1, account)
                        .setParameter(2, many)
                        .getResultList()
                        .size()
                == many;
    }

    /** The job that this person began with this key, if any: pressed twice it is one. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Long> known(long account, String key) {
        List<?> ids =
                entities.createNativeQuery(
                                "select id from bulk_job where account_id = ?1 and key = ?2",
                                Long.class)
                        .setParameter(1, account)
                        .setParameter(2, key)
                        .getResultList();
        return ids.stream().findFirst().map(Long.class::cast);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    long add(
            String action,
            String key,
            BulkWords words,
            List<BulkTarget> targets,
            long account,
            Instant now) {
        Number id =
                (Number)
                        entities.createNativeQuery(
                                        """
                                        insert into bulk_job
                                            (account_id, key, action, ground, words, at)
                                        values (?1, ?2, ?3, ?4, ?5, ?6) returning id
                                        """,
                                        Long.class)
                                .setParameter(1, account)
                                .setParameter(2, key)
                                .setParameter(3, action)
                                .setParameter(4, words.ground())
                                .setParameter(5, words.words())
                                .setParameter(6, now)
                                .getSingleResult();
        entities.createNativeQuery(
                        """
                        insert into bulk_row (job_id, place, number, position, version)
                        select ?1, row_number() over (), one.*
                        from unnest(string_to_array(?2, ','),
                                    cast(string_to_array(?3, ',') as int[]),
                                    cast(string_to_array(?4, ',') as int[])) as one
                        """)
                .setParameter(1, id.longValue())
                .setParameter(2, joined(targets, BulkTarget::number))
                .setParameter(3, joined(targets, target -> "" + target.position()))
                .setParameter(4, joined(targets, target -> "" + target.version()))
                .executeUpdate();
        return id.longValue();
    }

    private static String joined(List<BulkTarget> targets, Function<BulkTarget, String> part) {
        return targets.stream().map(part).collect(Collectors.joining(","));
    }

    /**
     * The next row that nobody else is doing, held until the end of the transaction. Jobs take
     * turns: the first rows of all come before the second rows of any.
     *
     * @param actions keys of the steps that this node can take: while a newer version is rolled
     *     out, its steps are left to the nodes that have it
     * @param lost jobs begun before are taken whatever their step: no node knows it any more
     */
    @SuppressWarnings("unchecked")
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Waiting> take(Set<String> actions, Instant lost) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select r.job_id, r.place, j.action, j.account_id, r.number,
                                       r.position, r.version, j.ground, j.words
                                from bulk_row r join bulk_job j on j.id = r.job_id
                                where r.state = 'WAITING'
                                      and (j.action = any(string_to_array(?1, ',')) or j.at < ?2)
                                order by r.place, r.job_id limit 1
                                for update of r skip locked
                                """,
                                Object[].class)
                        .setParameter(1, String.join(",", actions))
                        .setParameter(2, lost)
                        .getResultList();
        return rows.stream().findFirst().map(BulkRows::waiting);
    }

    private static Waiting waiting(Object[] row) {
        return new Waiting(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                (String) row[2],
                ((Number) row[3]).longValue(),
                new BulkTarget(
                        (String) row[4],
                        ((Number) row[5]).intValue(),
                        ((Number) row[6]).intValue()),
                new BulkWords((String) row[7], (String) row[8]));
    }

    /**
     * @param code empty when it is done
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(Waiting row, String code, String sentence, Instant now) {
        entities.createNativeQuery(
                        """
                        update bulk_row set state = ?3, code = ?4, sentence = ?5, at = ?6
                        where job_id = ?1 and place = ?2 and state = 'WAITING'
                        """)
                .setParameter(1, row.job())
                .setParameter(2, row.place())
                .setParameter(3, code.isEmpty() ? "DONE" : "REFUSED")
                .setParameter(4, code)
                .setParameter(5, sentence)
                .setParameter(6, now)
                .executeUpdate();
    }

    /** Answers how often it has been tried without any result that could be written. */
    @Transactional(Transactional.TxType.MANDATORY)
    int tried(Waiting row) {
        List<?> tries =
                entities.createNativeQuery(
                                """
                                update bulk_row set tries = tries + 1
                                where job_id = ?1 and place = ?2 returning tries
                                """,
                                Integer.class)
                        .setParameter(1, row.job())
                        .setParameter(2, row.place())
                        .getResultList();
        return tries.stream().mapToInt(one -> ((Number) one).intValue()).findFirst().orElse(0);
    }

    /** Removes jobs begun before {@code before} with their rows, at most {@code most}. */
    @Transactional(Transactional.TxType.MANDATORY)
    int sweep(Instant before, int most) {
        return entities.createNativeQuery(
                        """
                        delete from bulk_job where id in (
                            select id from bulk_job where at < ?1 order by at limit ?2
                            for update skip locked)
                        """)
                .setParameter(1, before)
                .setParameter(2, most)
                .executeUpdate();
    }
}

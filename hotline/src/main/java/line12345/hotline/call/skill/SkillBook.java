package line12345.hotline.call.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that was ever entered of skills; rows are only added. */
@ApplicationScoped
class SkillBook {
    private static final int CHANGES = 50;

    @Inject EntityManager entities;

    record Row(long accountId, String queue, Level level) {}

    @Transactional(TxType.MANDATORY)
    List<Row> inForce() {
        return rows("");
    }

    @Transactional(TxType.MANDATORY)
    List<Row> inForce(long accountId) {
        return rows("where account_id = ?1", accountId);
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(String which, Object... parameters) {
        var query =
                entities.createNativeQuery(
                        """
                        select account_id, queue, level from (
                            select distinct on (account_id, queue) account_id, queue, level
                            from call_skill %s order by account_id, queue, id desc) newest
                        where level is not null
                        """
                                .formatted(which),
                        Object[].class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Row(
                                        ((Number) row[0]).longValue(),
                                        (String) row[1],
                                        Level.of(((Number) row[2]).intValue()).orElseThrow()))
                .toList();
    }

    /** Newest first, the last fifty. */
    @Transactional(TxType.MANDATORY)
    @SuppressWarnings("unchecked")
    List<SkillChange> changes() {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select s.changed_at, coalesce(b.name, ''), coalesce(a.name, ''),
                                    coalesce((select q.name from call_queue q where q.key = s.queue
                                              order by q.id desc limit 1), s.queue), s.level
                                from call_skill s left join account a on a.id = s.account_id
                                left join account b on b.id = s.changed_by
                                order by s.id desc limit ?1
                                """,
                                Object[].class)
                        .setParameter(1, CHANGES)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new SkillChange(
                                        (Instant) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        Optional.ofNullable((Number) row[4])
                                                .flatMap(level -> Level.of(level.intValue()))
                                                .orElse(null)))
                .toList();
    }

    /**
     * @param level null for not at all
     */
    @Transactional(TxType.MANDATORY)
    void add(long accountId, String queue, Level level, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into call_skill (account_id, queue, level, changed_by, changed_at)
                        values (?1, ?2, cast(?3 as integer), ?4, ?5)
                        """)
                .setParameter(1, accountId)
                .setParameter(2, queue)
                .setParameter(3, level == null ? null : "" + level.number())
                .setParameter(4, by.accountId())
                .setParameter(5, now)
                .executeUpdate();
    }
}

package line12345.ticketing.dispatch.catalogue.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;

/** What was changed on matters and places 变更记录: who, when, what it was before. */
@ApplicationScoped
public class CodeHistory {
    @Inject EntityManager entities;

    /**
     * @param was empty for a new code
     * @param became empty for a code that left
     */
    public record Change(
            Instant at,
            String who,
            String table,
            String code,
            String was,
            String became,
            String why) {}

    /**
     * A row that can be taken back.
     *
     * @param id higher is newer
     */
    record Entry(long id, CodeTable table, String code, String was, String who) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void note(
            CodeTable table,
            String code,
            String was,
            String became,
            String why,
            Actor by,
            Instant now) {
        entities.createNativeQuery(
                        """
                        insert into code_change
                            (kind, code, was, became, by_id, who, changed_at, why)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        """)
                .setParameter(1, table.table())
                .setParameter(2, code)
                .setParameter(3, was)
                .setParameter(4, became)
                .setParameter(5, by.accountId())
                .setParameter(6, by.name())
                .setParameter(7, now)
                .setParameter(8, why)
                .executeUpdate();
    }

    /**
     * What was changed last, at once; the newest first, so that those below come before those
     * above.
     */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Entry> last() {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select c.id, c.kind, c.code, c.was, c.who from code_change c
                                join (select kind, changed_at from code_change
                                      order by id desc limit 1) n
                                    on n.kind = c.kind and n.changed_at = c.changed_at
                                order by c.id desc
                                """,
                                Object[].class)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Entry(
                                        ((Number) row[0]).longValue(),
                                        row[1].equals("matter")
                                                ? CodeTable.MATTER
                                                : CodeTable.PLACE,
                                        (String) row[2],
                                        (String) row[3],
                                        (String) row[4]))
                .toList();
    }

    /** The newest change of both tables; 0 when there was none. */
    @Transactional
    public long seen() {
        return last().stream().findFirst().map(Entry::id).orElse(0L);
    }

    /** Of both tables, newest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Change> newest(int limit) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select changed_at, who, kind, code, was, became, why
                                from code_change
                                order by id desc limit ?1
                                """,
                                Object[].class)
                        .setParameter(1, limit)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Change(
                                        (Instant) row[0],
                                        (String) row[1],
                                        row[2].equals("matter") ? "事项" : "地点",
                                        (String) row[3],
                                        (String) row[4],
                                        (String) row[5],
                                        (String) row[6]))
                .toList();
    }
}

package line12345.ticketing.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import java.util.List;

/** The city's table of matters 事项分类; a few hundred lines. */
@ApplicationScoped
public class Matters {
    @Inject EntityManager entities;

    /**
     * @param name with its parents: {@code 市容环卫 / 路灯不亮}
     */
    public record Matter(String code, String name) {}

    /** Matters that can be chosen (those without children) whose name has all of {@code words}. */
    @Transactional
    public List<Matter> search(String words, int limit) {
        String like = "%" + escaped(words.strip()) + "%";
        return rows(
                """
                select m.code, coalesce(p.name || ' / ', '') || m.name from matter m
                left join matter p on p.code = m.parent_code
                where not exists (select 1 from matter c where c.parent_code = m.code)
                  and coalesce(p.name, '') || m.name like ?1
                order by m.code limit ?2
                """,
                like,
                limit);
    }

    /** As {@link #search}, also matters that have others below them. */
    @Transactional
    public List<Matter> every(String words, int limit) {
        return rows(
                """
                select m.code, coalesce(p.name || ' / ', '') || m.name from matter m
                left join matter p on p.code = m.parent_code
                where coalesce(p.name, '') || m.name like ?1
                order by m.parent_code nulls first, m.code limit ?2
                """,
                "%" + escaped(words.strip()) + "%",
                limit);
    }

    /**
     * The code, if it is one of ours; null when none was chosen.
     *
     * @throws UnknownChoice otherwise
     */
    @Transactional
    public String chosen(String code) {
        return names().chosen(code);
    }

    /**
     * What a code stands for.
     *
     * @throws UnknownChoice when it stands for nothing
     */
    @Transactional
    public String name(String code) {
        return names().name(code);
    }

    /** The code itself and those of all below it; none for an unknown code. */
    @Transactional
    public List<String> allWithin(String code) {
        return names().allWithin(code);
    }

    /** All matters that can be chosen, in the table's order. */
    public List<Matter> all() {
        return search("", 1000);
    }

    /** Whether the matter, or one above it, is for the discipline seat 纪检事项; false for null. */
    @Transactional
    public boolean discipline(String code) {
        return code != null
                && !entities.createNativeQuery(
                                """
                                with recursive up as (
                                    select code, parent_code, discipline, 0 as far
                                    from matter where code = ?1
                                    union all
                                    select m.code, m.parent_code, m.discipline, far + 1
                                    from matter m join up on m.code = up.parent_code
                                    where far < 20)
                                select 1 from up where discipline
                                """)
                        .setParameter(1, code)
                        // What the step has changed so far need not be written for this.
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList()
                        .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<Matter> rows(String sql, String like, int limit) {
        List<Object[]> rows =
                entities.createNativeQuery(sql, Object[].class)
                        .setParameter(1, like)
                        .setParameter(2, limit)
                        .getResultList();
        return rows.stream().map(row -> new Matter((String) row[0], (String) row[1])).toList();
    }

    static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private CodeNames names() {
        return new CodeNames(entities, "matter", "事项分类");
    }
}

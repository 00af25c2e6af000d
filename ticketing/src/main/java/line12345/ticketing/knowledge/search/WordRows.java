package line12345.ticketing.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.knowledge.Validity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Finds editions by their numbers, through an index, at most so many at a time. */
@ApplicationScoped
class WordRows {
    /** Looked at for one page; ranked among themselves. */
    static final int MOST = 60;

    /** Which of an edition's lists is looked into. */
    enum Part {
        title,
        asked,
        terms
    }

    private static final String HOLDS = " and (valid_until is null or valid_until >= :day)";
    private static final String OVER = " and valid_until < :day";

    private static final String LOOK =
            """
            select e.id, e.entry_id, e.title, e.wordings, e.answer, e.source, d.name, e.matters,
                   e.place_code, coalesce(p.name, ''), e.valid_from, e.valid_until
            from knowledge_edition e
            join department d on d.id = e.department_id
            left join place p on p.code = e.place_code
            where e.id = any(cast(?1 as bigint[]))
            """;

    @Inject EntityManager entities;

    /**
     * @param terms all of which it must have
     * @param anyOf of which it must have one; empty for whatever it has
     * @param over looks for those past their end instead of those that hold
     * @return ids of editions, in no order
     */
    @SuppressWarnings("unchecked")
    List<Long> find(
            Part part,
            Collection<Integer> terms,
            Collection<Integer> anyOf,
            boolean over,
            LocalDate day) {
        String sql =
                "select edition_id from knowledge_words where true"
                        + (terms.isEmpty() ? "" : " and " + part + " @> cast(:all as int[])")
                        + (anyOf.isEmpty() ? "" : " and terms && cast(:any as int[])")
                        + " and valid_from <= :day"
                        + " and (replaced_from is null or replaced_from > :day)"
                        + (over ? OVER : HOLDS)
                        + " limit "
                        + MOST;
        var query = entities.createNativeQuery(sql, Long.class).setParameter("day", day);
        if (!terms.isEmpty()) {
            query.setParameter("all", WriteWords.array(terms));
        }
        if (!anyOf.isEmpty()) {
            query.setParameter("any", WriteWords.array(anyOf));
        }
        return query.getResultList();
    }

    @SuppressWarnings("unchecked")
    List<Hit> look(Collection<Long> ids, LocalDate day) {
        List<Object[]> rows =
                entities.createNativeQuery(LOOK, Object[].class)
                        .setParameter(1, WriteWords.array(ids))
                        .getResultList();
        return rows.stream().map(row -> hit(row, day)).toList();
    }

    /** The code itself, then what is above it; empty for an unknown code. */
    @SuppressWarnings("unchecked")
    List<String> upFrom(String table, String code) {
        if (code.isEmpty() || code.indexOf('\0') >= 0) {
            return List.of();
        }
        return entities.createNativeQuery(
                        """
                        with recursive up as (
                            select code, parent_code, 0 as far from %1$s where code = ?1
                            union all
                            select c.code, c.parent_code, far + 1
                            from %1$s c join up on c.code = up.parent_code where far < 20)
                        select code from up order by far
                        """
                                .formatted(table),
                        String.class)
                .setParameter(1, code)
                .getResultList();
    }

    private static Hit hit(Object[] row, LocalDate day) {
        LocalDate from = date(row[10]);
        LocalDate until = date(row[11]);
        return new Hit(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                ((String) row[3]).lines().toList(),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                Arrays.asList((String[]) row[7]),
                (String) row[8],
                (String) row[9],
                from,
                until,
                Validity.on(day, from, until, null));
    }

    private static LocalDate date(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}

package line12345.ticketing.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import line12345.ticketing.search.words.PlainText;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks at candidates again: right, state and marks in the database, words in the text itself. */
@ApplicationScoped
class Sieve {
    /** Also explained and measured by {@code deploy/load/search}. */
    static final String LOOK =
            "select t.id, t.content, t.address from ticket t where t.id = any(cast(:ids as bigint[]))";

    private static final String LOOK_BETWEEN =
            """
            select t.id, t.content, t.address from ticket t
            where (t.filed_at, t.id) <= (:newest, :newestId)
              and (t.filed_at, t.id) >= (:oldest, :oldestId)
            """;

    private static final String OFFICES =
            """
             and exists (select 1 from leg l where l.ticket_id = t.id and not l.withdrawn
                         and l.department_id = any(cast(:offices as bigint[])))
             and (t.about_department_id is null or t.kind = 'PRAISE'
                  or t.about_department_id <> all(cast(:notAbout as bigint[])))
            """;

    /** Whose number it is an office sees only while the ticket is its work, and never a secret. */
    private static final String CALLER_OF_OFFICES =
            """
             and not t.confidential and t.state <> 'ARCHIVED'
             and exists (select 1 from leg l where l.ticket_id = t.id
                         and l.department_id = any(cast(:offices as bigint[]))
                         and l.state in ('WAITING_SIGN', 'HANDLING', 'PAUSED',
                                         'WAITING_APPROVAL', 'REPLIED'))
            """;

    @Inject EntityManager entities;

    /**
     * What passed, in the given order.
     *
     * @param allThat {@link Candidates#allThat}
     */
    @SuppressWarnings("unchecked")
    Map<Spot, Text> pass(List<Spot> candidates, Asked asked, String allThat) {
        StringBuilder sql = new StringBuilder(allThat == null ? LOOK : LOOK_BETWEEN + allThat);
        SearchFor what = asked.what();
        boolean office = !asked.searcher().readsAll();
        sql.append(asked.searcher().circle().and("t"));
        add(sql, office, OFFICES);
        add(sql, office && !what.caller().isEmpty(), CALLER_OF_OFFICES);
        // A number alone leads to its ticket; beside a caller's it is one more thing to hold.
        add(sql, !what.number().isEmpty(), " and right(t.number, length(:number)) = :number");
        add(sql, !what.states().isEmpty(), " and t.state = any(cast(:states as text[]))");
        add(sql, !what.kinds().isEmpty(), " and t.kind = any(cast(:kinds as text[]))");
        add(sql, asked.places() != null, " and t.place_code = any(cast(:places as text[]))");
        add(sql, asked.matters() != null, " and t.matter_code = any(cast(:matters as text[]))");
        add(sql, what.from() != null, " and t.filed_on >= :from");
        add(sql, what.to() != null, " and t.filed_on <= :to");
        add(
                sql,
                asked.departments() != null,
                " and exists (select 1 from leg d where d.ticket_id = t.id"
                        + " and d.department_id = any(cast(:departments as bigint[])))");
        Query query = entities.createNativeQuery(sql.toString(), Object[].class);
        if (allThat != null) {
            Spot oldest = candidates.get(candidates.size() - 1);
            query.setParameter("newest", candidates.get(0).filedAt())
                    .setParameter("newestId", candidates.get(0).ticketId())
                    .setParameter("oldest", oldest.filedAt())
                    .setParameter("oldestId", oldest.ticketId());
        }
        set(query, sql, "ids", candidates.stream().map(Spot::ticketId).toList());
        set(query, sql, "offices", asked.searcher().offices());
        set(query, sql, "notAbout", asked.searcher().notAbout());
        set(query, sql, "states", what.states());
        set(query, sql, "kinds", what.kinds());
        set(query, sql, "places", asked.places());
        set(query, sql, "matters", asked.matters());
        set(query, sql, "departments", asked.departments());
        if (!what.number().isEmpty()) {
            query.setParameter("number", what.number());
        }
        if (what.from() != null) {
            query.setParameter("from", what.from());
        }
        if (what.to() != null) {
            query.setParameter("to", what.to());
        }
        return passed(candidates, asked, query.getResultList());
    }

    private static Map<Spot, Text> passed(List<Spot> candidates, Asked asked, List<Object[]> rows) {
        Map<Long, Text> texts = new LinkedHashMap<>();
        for (Object[] row : rows) {
            Text text = new Text(PlainText.of((String) row[1]), PlainText.of((String) row[2]));
            if (asked.words().in(text.content(), text.address())) {
                texts.put(((Number) row[0]).longValue(), text);
            }
        }
        Map<Spot, Text> passed = new LinkedHashMap<>();
        candidates.stream()
                .filter(spot -> texts.containsKey(spot.ticketId()))
                .forEach(spot -> passed.put(spot, texts.get(spot.ticketId())));
        return passed;
    }

    private static void add(StringBuilder sql, boolean wanted, String condition) {
        sql.append(wanted ? condition : "");
    }

    private static void set(Query query, StringBuilder sql, String name, Collection<?> values) {
        if (sql.indexOf(":" + name + " ") >= 0) {
            query.setParameter(
                    name,
                    values.stream().map(Sieve::quoted).collect(Collectors.joining(",", "{", "}")));
        }
    }

    private static String quoted(Object value) {
        return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** What is searched of a ticket. */
    record Text(PlainText content, PlainText address) {}
}

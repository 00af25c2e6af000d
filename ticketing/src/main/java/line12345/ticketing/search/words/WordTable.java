package line12345.ticketing.search.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.ticket.reading.HotlineLists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds tickets by their terms. */
@ApplicationScoped
public class WordTable {
    /** Also explained and measured by {@code deploy/load/search}. */
    public static final String FIND =
            """
            select distinct filed_at, ticket_id from ticket_words
            where filed_on between :from and :to%s
            order by filed_at desc, ticket_id desc limit %d
            """;

    /** A ticket that others can still follow. */
    private static final String GOES_ON =
            " and exists (select 1 from ticket t where t.id = ticket_words.ticket_id and"
                    + HotlineLists.GOES_ON
                    + ")";

    private static final String BEFORE = " and (filed_at, ticket_id) < (:at, :id)";

    @Inject EntityManager entities;

    /**
     * @param itself only rows of tickets themselves, not those of an office's part. Asked of the
     *     row and not of the index, whose list of all tickets would be the longest
     * @param all terms that a row must have
     * @param anyOf of each it must have one; an empty one is never found
     */
    public record Sought(
            boolean itself, Collection<Integer> all, List<? extends Collection<Integer>> anyOf) {
        private String conditions() {
            StringBuilder sql = new StringBuilder(itself ? " and part = 0" : "");
            sql.append(all.isEmpty() ? "" : " and terms @> cast(:all as int[])");
            for (int i = 0; i < anyOf.size(); i++) {
                sql.append(" and terms && cast(:any").append(i).append(" as int[])");
            }
            return sql.toString();
        }
    }

    public record Row(Instant filedAt, long ticketId) {}

    /** Whether the words of all tickets are here; those of before the table come by and by. */
    public boolean complete() {
        return entities.createNativeQuery(
                        "select 1 from alarm where ticket_id = 0 and leg_id = 0 and kind = ?1",
                        Integer.class)
                .setParameter(1, FillWords.KIND)
                .getResultList()
                .isEmpty();
    }

    /** The terms of tickets that were filed on these days, by id. */
    @SuppressWarnings("unchecked")
    public Map<Long, Set<Integer>> terms(List<Long> ids, LocalDate from, LocalDate to) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select ticket_id, cast(terms as text) from ticket_words
                                where ticket_id = any(cast(:ids as bigint[])) and part = 0
                                  and filed_on between :from and :to
                                """,
                                Object[].class)
                        .setParameter("ids", WordRows.array(ids))
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
        Map<Long, Set<Integer>> terms = new HashMap<>();
        for (Object[] row : rows) {
            String written = (String) row[1];
            terms.put(
                    ((Number) row[0]).longValue(),
                    Arrays.stream(written.substring(1, written.length() - 1).split(","))
                            .map(Integer::valueOf)
                            .collect(Collectors.toSet()));
        }
        return terms;
    }

    /** First days of the months that have tickets, newest first, up to this day. */
    @SuppressWarnings("unchecked")
    public List<LocalDate> months(LocalDate upTo) {
        return entities.createNativeQuery(
                        "select month from words_month where month <= ?1 order by month desc",
                        LocalDate.class)
                .setParameter(1, upTo)
                .getResultList();
    }

    /**
     * Tickets of these days, newest first, each once.
     *
     * @param before only older ones than this; null for all
     */
    public List<Row> find(Sought sought, LocalDate from, LocalDate to, Row before, int most) {
        return find(sought, before == null ? "" : BEFORE, from, to, before, most);
    }

    /** As {@link #find}, but only tickets that others can still follow. */
    public List<Row> findGoingOn(Sought sought, LocalDate from, LocalDate to, int most) {
        return find(sought, GOES_ON, from, to, null, most);
    }

    @SuppressWarnings("unchecked")
    private List<Row> find(
            Sought sought, String more, LocalDate from, LocalDate to, Row before, int most) {
        String sql = FIND.formatted(sought.conditions() + more, most);
        var query =
                entities.createNativeQuery(sql, Object[].class)
                        .setParameter("from", from)
                        .setParameter("to", to);
        if (!sought.all().isEmpty()) {
            query.setParameter("all", WordRows.array(sought.all()));
        }
        for (int i = 0; i < sought.anyOf().size(); i++) {
            query.setParameter("any" + i, WordRows.array(sought.anyOf().get(i)));
        }
        if (before != null) {
            query.setParameter("at", before.filedAt()).setParameter("id", before.ticketId());
        }
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new Row((Instant) row[0], ((Number) row[1]).longValue()))
                        .toList();
    }
}

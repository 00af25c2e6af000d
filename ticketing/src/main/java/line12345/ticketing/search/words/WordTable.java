package line12345.ticketing.search.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Finds tickets by their terms. */
@ApplicationScoped
public class WordTable {
    /** Also explained and measured by {@code deploy/load/search}. */
    public static final String FIND =
            """
            select distinct filed_at, ticket_id from ticket_words
            where filed_on between :from and :to and terms @> cast(:all as int[])%s%s
            order by filed_at desc, ticket_id desc limit %d
            """;

    private static final String BEFORE = " and (filed_at, ticket_id) < (:at, :id)";

    @Inject EntityManager entities;

    /**
     * @param all terms that a row must have
     * @param anyOf of each it must have one; an empty one is never found
     */
    public record Sought(Collection<Integer> all, List<? extends Collection<Integer>> anyOf) {}

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
    @SuppressWarnings("unchecked")
    public List<Row> find(Sought sought, LocalDate from, LocalDate to, Row before, int most) {
        StringBuilder any = new StringBuilder();
        for (int i = 0; i < sought.anyOf().size(); i++) {
            any.append(" and terms && cast(:any").append(i).append(" as int[])");
        }
        String sql = FIND.formatted(any, before == null ? "" : BEFORE, most);
        var query =
                entities.createNativeQuery(sql, Object[].class)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("all", WordRows.array(sought.all()));
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

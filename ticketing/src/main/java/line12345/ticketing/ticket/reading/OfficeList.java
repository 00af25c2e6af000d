package line12345.ticketing.ticket.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.ticket.state.Part;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an office has in hand and what it did, page by page along an index of its own. */
@ApplicationScoped
public class OfficeList {
    /** Beyond this the figures on the chips stop counting. */
    public static final int COUNTED = 1000;

    private static final String OPEN =
            " l.department_id = :office and l.state in"
                    + " ('WAITING_SIGN', 'HANDLING', 'PAUSED', 'WAITING_APPROVAL')";

    private static final String BESIDE =
            """
             left join leg_handler h on h.leg_id = l.id
            left join lateral (
                select count(*) as lower, count(*) filter (where s.state <> 'REPLIED') as waiting
                from leg s
                where s.ticket_id = l.ticket_id and s.parent_position = l.position
                  and s.state not in ('RETURNED', 'RECALLED')) b on true
            """;

    private static final String ROWS =
            TicketLists.COLUMNS
                    + """
                    , l.part, l.redo or l.sent_back > 0, b.lower, b.waiting, coalesce(h.who, ''),
                    coalesce(h.account_id = :me, false), l.id
                    from leg l join ticket t on t.id = l.ticket_id
                    """
                    + TicketLists.NAMES
                    + BESIDE;

    @Inject EntityManager entities;

    /**
     * @param next where the next page begins, null at the end
     */
    public record Page(List<OfficeLine> lines, String next) {}

    /**
     * What is in hand, most pressing first.
     *
     * @param after {@link Page#next} of the page before; null or mangled for the first
     */
    @Transactional
    public Page open(Actor person, OfficeFilter filter, String after, int limit, Instant now) {
        mustBeOfOffice(person);
        OfficePlace from = OfficePlace.read(after, OfficePlace.EARLIEST);
        Query query =
                entities.createNativeQuery(
                        ROWS
                                + " where"
                                + OPEN
                                + " and (l.due_at, l.id) > (:at, :leg) and "
                                + filter.condition()
                                + " order by l.due_at, l.id limit "
                                + (limit + 1),
                        Object[].class);
        if (filter.condition().contains(":now")) {
            query.setParameter("now", now);
        }
        return page(query, person, from, limit, 11, now);
    }

    /** What was replied to, newest first. */
    @Transactional
    public Page done(Actor person, String after, int limit, Instant now) {
        mustBeOfOffice(person);
        OfficePlace from = OfficePlace.read(after, OfficePlace.LATEST);
        Query query =
                entities.createNativeQuery(
                        ROWS
                                + " where l.department_id = :office and l.state = 'REPLIED'"
                                + " and l.replied_at <= :at"
                                + " and (l.replied_at < :at or l.id > :leg)"
                                + " order by l.replied_at desc, l.id limit "
                                + (limit + 1),
                        Object[].class);
        return page(query, person, from, limit, 12, now);
    }

    /** How many of each, among the {@value #COUNTED} most pressing. */
    @Transactional
    public Map<OfficeFilter, Integer> counts(Actor person, Instant now) {
        mustBeOfOffice(person);
        String counts =
                Stream.of(OfficeFilter.values())
                        .map(one -> "count(*) filter (where " + one.condition() + ")")
                        .collect(Collectors.joining(", "));
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        "select "
                                                + counts
                                                + " from (select * from leg l where"
                                                + OPEN
                                                + " order by l.due_at, l.id limit "
                                                + COUNTED
                                                + ") l"
                                                + BESIDE,
                                        Object[].class)
                                .setParameter("office", person.departmentId())
                                .setParameter("me", person.accountId())
                                .setParameter("now", now)
                                .getSingleResult();
        Map<OfficeFilter, Integer> found = new EnumMap<>(OfficeFilter.class);
        for (OfficeFilter one : OfficeFilter.values()) {
            found.put(one, ((Number) row[one.ordinal()]).intValue());
        }
        return found;
    }

    private static void mustBeOfOffice(Actor person) {
        if (!person.ofOffice()) {
            throw new NotYours("这里是承办单位的工作台，您的账号不属于任何承办单位，请联系系统管理员。");
        }
    }

    /**
     * @param orderedBy the column of {@link TicketLists#COLUMNS} that the list is ordered by
     */
    @SuppressWarnings("unchecked")
    private static Page page(
            Query query, Actor person, OfficePlace from, int limit, int orderedBy, Instant now) {
        List<Object[]> rows =
                query.setParameter("office", person.departmentId())
                        .setParameter("me", person.accountId())
                        .setParameter("at", from.at())
                        .setParameter("leg", from.legId())
                        .getResultList();
        boolean more = rows.size() > limit;
        List<Object[]> shown = more ? rows.subList(0, limit) : rows;
        Object[] last = more ? shown.get(limit - 1) : null;
        String next =
                last == null
                        ? null
                        : new OfficePlace(
                                        TicketLists.instant(last[orderedBy]),
                                        ((Number) last[24]).longValue())
                                .written();
        return new Page(shown.stream().map(row -> line(row, now)).toList(), next);
    }

    private static OfficeLine line(Object[] row, Instant now) {
        return new OfficeLine(
                TicketLists.line(row, true, now),
                Part.valueOf((String) row[18]),
                (Boolean) row[19],
                ((Number) row[20]).intValue(),
                ((Number) row[21]).intValue(),
                (String) row[22],
                (Boolean) row[23]);
    }
}

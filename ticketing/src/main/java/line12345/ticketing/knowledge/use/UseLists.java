package line12345.ticketing.knowledge.use;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Departments;
import line12345.ticketing.knowledge.EditionStep;
import line12345.ticketing.paging.LastCount;
import line12345.ticketing.paging.Page;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is used most and never, and what is missing; for the hotline of all offices, for an office
 * of its own. Up to half a minute behind.
 */
@ApplicationScoped
public class UseLists {
    /** What is younger had no chance yet. */
    private static final int DAYS_OF_GRACE = 30;

    /** Looked for once may be a slip of the hand, or a name that nothing recognised as one. */
    private static final int TIMES = 2;

    private static final String OFFICES = " and e.department_id = any(cast(:offices as bigint[]))";

    private static final String MOST =
            """
            select e.id, e.entry_id, e.title, d.name, e.published_on, u.amount, u.offered, u.solved
            from knowledge_use u
            join knowledge_edition e on e.entry_id = u.entry_id
                and e.state = 'PUBLISHED' and e.replaced_from is null
            join department d on d.id = e.department_id
            where u.month = :month
            """;

    private static final String NEVER =
            """
            select e.id, e.entry_id, e.title, d.name, e.published_on, 0, 0, 0
            from knowledge_entry k
            join knowledge_edition e on e.entry_id = k.id
                and e.state = 'PUBLISHED' and e.replaced_from is null
            join department d on d.id = e.department_id
            where not k.used and e.published_on <= :until
            """;

    @Inject EntityManager entities;
    @Inject Departments departments;

    /**
     * @param month any day of it
     * @param cursor the {@code next} of the page before, null for the first
     * @param limit 1 to {@link Page#MOST}
     */
    @Transactional
    public Page<Used> mostUsed(Actor person, LocalDate month, String cursor, int limit) {
        LastCount after = LastCount.read("most-used", cursor);
        String sql =
                MOST
                        + (person.ofOffice() ? OFFICES : "")
                        + (after == null ? "" : " and (u.amount, u.entry_id) < (:count, :id)")
                        + " order by u.amount desc, u.entry_id desc";
        Query query = query(sql, person, after, limit);
        query.setParameter("month", month.withDayOfMonth(1));
        return page(
                query,
                limit,
                UseLists::used,
                row -> new LastCount("most-used", number(row[5]), number(row[1])));
    }

    /** Published for a month at least; the oldest first. */
    @Transactional
    public Page<Used> neverUsed(Actor person, String cursor, int limit, Instant now) {
        LastCount after = LastCount.read("never-used", cursor);
        String sql =
                NEVER
                        + (person.ofOffice() ? OFFICES : "")
                        + (after == null ? "" : " and k.id > :id")
                        + " order by k.id";
        Query query = query(sql, person, after, limit);
        query.setParameter("until", OfficeClock.dayOf(now).minusDays(DAYS_OF_GRACE));
        return page(
                query,
                limit,
                UseLists::used,
                row -> new LastCount("never-used", 0, number(row[1])));
    }

    /** Twice at least in the month, the most often first. */
    @Transactional
    public Page<Gap> gaps(Actor person, LocalDate month, String cursor, int limit) {
        LastCount after = LastCount.read("gaps", cursor);
        String sql =
                "select id, words, times, last_on from knowledge_gap"
                        + " where month = :month and times >= "
                        + TIMES
                        + (after == null ? "" : " and (times, id) < (:count, :id)")
                        + " order by times desc, id desc";
        EditionStep.WRITE.mustBeBy(person);
        Query query = entities.createNativeQuery(sql + " limit " + more(limit), Object[].class);
        setAfter(query, after);
        query.setParameter("month", month.withDayOfMonth(1));
        return page(
                query,
                limit,
                row -> new Gap(number(row[0]), (String) row[1], number(row[2]), day(row[3])),
                row -> new LastCount("gaps", number(row[2]), number(row[0])));
    }

    private Query query(String sql, Actor person, LastCount after, int limit) {
        EditionStep.WRITE.mustBeBy(person);
        Query query = entities.createNativeQuery(sql + " limit " + more(limit), Object[].class);
        if (person.ofOffice()) {
            query.setParameter(
                    "offices",
                    departments.allWithin(person.departmentId()).stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(",", "{", "}")));
        }
        setAfter(query, after);
        return query;
    }

    private static void setAfter(Query query, LastCount after) {
        if (after == null) {
            return;
        }
        query.setParameter("id", after.id());
        if (query.getParameters().stream().anyMatch(one -> "count".equals(one.getName()))) {
            query.setParameter("count", after.count());
        }
    }

    private static int more(int limit) {
        return Page.bounded(limit) + 1;
    }

    @SuppressWarnings("unchecked")
    private static <T> Page<T> page(
            Query query,
            int limit,
            Function<Object[], T> line,
            Function<Object[], LastCount> last) {
        List<Object[]> rows = query.getResultList();
        int most = Page.bounded(limit);
        List<Object[]> shown = rows.size() > most ? rows.subList(0, most) : rows;
        return new Page<>(
                shown.stream().map(line).toList(),
                rows.size() > most ? last.apply(shown.get(most - 1)).cursor() : null);
    }

    private static Used used(Object[] row) {
        return new Used(
                number(row[0]),
                number(row[1]),
                (String) row[2],
                (String) row[3],
                day(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}

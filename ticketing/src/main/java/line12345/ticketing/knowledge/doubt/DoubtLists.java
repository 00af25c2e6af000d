package line12345.ticketing.knowledge.doubt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.department.Departments;
import line12345.ticketing.paging.LastLine;
import line12345.ticketing.paging.Page;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** What an office has to answer, for the hotline of all offices; most pressing first. */
@ApplicationScoped
public class DoubtLists {
    private static final String COLUMNS =
            """
            select q.id, q.version, q.entry_id, q.edition_id,
                   coalesce((select max(e.id) from knowledge_edition e
                             where e.entry_id = q.entry_id and e.state = 'PUBLISHED'), 0),
                   q.title, d.name, q.said, q.reported_who, q.reported_at, q.due_at,
                   q.provisional, q.state, q.answer, q.answered_who, q.answered_at
            from knowledge_doubt q
            join department d on d.id = q.department_id
            """;

    private static final String OFFICES = " and q.department_id = any(cast(:offices as bigint[]))";

    @Inject EntityManager entities;
    @Inject Departments departments;

    /**
     * The open ones by date, or the ended ones, newest first.
     *
     * @param cursor the {@code next} of the page before, null for the first
     * @param limit 1 to {@link Page#MOST}
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public Page<DoubtView> page(
            Actor person, boolean ended, String cursor, int limit, Instant now) {
        boolean hotline = person.is(Role.REVIEWER) || person.is(Role.MANAGER);
        if (!hotline && !person.ofOffice()) {
            throw new NotYours("有误或过时的知识由负责单位核实，您的账号不能查看，请联系该单位。");
        }
        int most = Page.bounded(limit);
        LastLine after = LastLine.read(ended ? "doubts-ended" : "doubts", cursor);
        String moment = ended ? "answered_at" : "due_at";
        String sql =
                COLUMNS
                        + (ended ? " where q.state <> 'OPEN'" : " where q.state = 'OPEN'")
                        + (hotline ? "" : OFFICES)
                        + (after == null
                                ? ""
                                : " and (q." + moment + ", q.id) " + (ended ? "<" : ">"))
                        + (after == null ? "" : " (:moment, :id)")
                        + " order by q."
                        + moment
                        + (ended ? " desc, q.id desc" : ", q.id")
                        + " limit "
                        + (most + 1);
        Query query = entities.createNativeQuery(sql, Object[].class);
        if (!hotline) {
            query.setParameter(
                    "offices",
                    departments.allWithin(person.departmentId()).stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(",", "{", "}")));
        }
        if (after != null) {
            query.setParameter("moment", after.moment()).setParameter("id", after.id());
        }
        return Page.of(
                (List<Object[]>) query.getResultList(),
                most,
                row -> view(row, now),
                row ->
                        new LastLine(
                                ended ? "doubts-ended" : "doubts",
                                instant(row[ended ? 15 : 10]),
                                number(row[0])));
    }

    private static DoubtView view(Object[] row, Instant now) {
        DoubtState state = DoubtState.valueOf((String) row[12]);
        boolean open = state == DoubtState.OPEN;
        Instant due = instant(row[10]);
        Instant answered = instant(row[15]);
        return new DoubtView(
                number(row[0]),
                (int) number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                instant(row[9]),
                due,
                open ? DueWords.of(now, due, (Boolean) row[11]) : DueWords.until(now, due),
                Light.at(open ? now : answered, due, due),
                state,
                (String) row[13],
                (String) row[14],
                answered);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}

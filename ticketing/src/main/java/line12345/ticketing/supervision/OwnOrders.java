package line12345.ticketing.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.paging.LastLine;
import line12345.ticketing.paging.Page;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The supervision orders of an office, for its own people; through an index. Each asks what its
 * ground asked when it was issued.
 */
@ApplicationScoped
public class OwnOrders {
    private static final String ABOVE =
            """
            with recursive above as (
                select id, parent_id from department where id = :office
                union
                select d.id, d.parent_id from department d join above on d.id = above.parent_id)
            """;

    static final String COLUMNS =
            """
            select o.id, o.version, t.number, left(t.content, 60), o.department_name, o.state,
                   o.reason, coalesce(g.sentence, ''), o.words, o.issued_who, o.issued_at,
                   o.due_at, o.provisional, coalesce(o.asked_back, ''), coalesce(o.report, ''),
                   coalesce(o.review, ''), o.sent_back, o.ended_at, o.reported_at,
                   o.act_by
            from supervision_order o
            join ticket t on t.id = o.ticket_id
            left join lateral (
                select g.sentence from ground g
                where g.use = 'SUPERVISE' and g.code = o.reason_code
                  and g.valid_from <= cast(o.issued_at at time zone 'Asia/Shanghai' as date)
                  and (g.changed_at is null or g.changed_at <= o.issued_at)
                order by g.valid_from desc, g.id desc limit 1) g on true
            """;

    private static final String OWN =
            """
            where o.department_id = :office
              and (t.about_department_id is null or t.kind = 'PRAISE'
                   or t.about_department_id not in (select id from above))
            """;

    /**
     * @param moment the column it is sorted by
     */
    private record Part(String name, String states, String after, String order, int moment) {}

    private static final Part OPEN =
            new Part(
                    "open",
                    " and o.state in ('ISSUED', 'HANDLING', 'RETURN_ASKED', 'REPORTED')",
                    " and (o.act_by, o.id) > (:moment, :id)",
                    " order by o.act_by, o.id",
                    19);

    private static final Part ENDED =
            new Part(
                    "ended",
                    " and o.state in ('CLOSED', 'WITHDRAWN')",
                    " and (o.ended_at, o.id) < (:moment, :id)",
                    " order by o.ended_at desc, o.id desc",
                    17);

    @Inject EntityManager entities;

    /** Those somebody still has to act on, most pressing first. */
    @Transactional
    public List<OrderView> open(Actor person, int limit, Instant now) {
        return rows(person, OPEN, null, limit).stream().map(row -> view(row, now)).toList();
    }

    /** Those that are over, newest first. */
    @Transactional
    public List<OrderView> ended(Actor person, int limit, Instant now) {
        return rows(person, ENDED, null, limit).stream().map(row -> view(row, now)).toList();
    }

    /**
     * The open or the ended ones, page by page, in the same orders.
     *
     * @param cursor the {@code next} of the page before, null for the first
     * @param limit 1 to {@link Page#MOST}
     */
    @Transactional
    public Page<OrderView> page(
            Actor person, boolean ended, String cursor, int limit, Instant now) {
        Part part = ended ? ENDED : OPEN;
        int most = Page.bounded(limit);
        return Page.of(
                rows(person, part, LastLine.read(part.name, cursor), most + 1),
                most,
                row -> view(row, now),
                row ->
                        new LastLine(
                                part.name,
                                instant(row[part.moment]),
                                ((Number) row[0]).longValue()));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Actor person, Part part, LastLine after, int limit) {
        if (!person.ofOffice()) {
            throw new NotYours("这里是承办单位的督办单，您的账号不属于任何承办单位，请联系系统管理员。");
        }
        Query query =
                entities.createNativeQuery(
                                ABOVE
                                        + COLUMNS
                                        + OWN
                                        + part.states
                                        + (after == null ? "" : part.after)
                                        + part.order
                                        + " limit "
                                        + limit,
                                Object[].class)
                        .setParameter("office", person.departmentId());
        if (after != null) {
            query.setParameter("moment", after.moment()).setParameter("id", after.id());
        }
        return query.getResultList();
    }

    static OrderView view(Object[] row, Instant now) {
        Instant due = instant(row[11]);
        Instant reported = instant(row[18]);
        OrderState state = OrderState.valueOf((String) row[5]);
        boolean waits = state.open() && state != OrderState.REPORTED;
        Instant ended = instant(row[17]);
        Instant at = waits ? now : state == OrderState.WITHDRAWN ? ended : reported;
        return new OrderView(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                state,
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                instant(row[10]),
                waits ? DueWords.of(now, due, (Boolean) row[12]) : DueWords.until(now, due),
                Light.at(at, due, due),
                (String) row[13],
                (String) row[14],
                (String) row[15],
                ((Number) row[16]).intValue(),
                ended);
    }

    static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}

package line12345.ticketing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.paging.LastLine;
import line12345.ticketing.paging.Page;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.time.Span;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Applications to be decided by somebody, and those of one ticket. */
@ApplicationScoped
public class ApplicationLists {
    /** An objection is the citizen's, whichever office it is about. */
    private static final String COLUMNS =
            """
            select a.id, a.version, t.number, a.kind, a.state,
                   case when a.kind = 'OBJECTION' then '市民' else coalesce(d.name, '市民') end,
                   a.asked_who, a.asked_at, a.reason, a.evidence, a.amount, a.unit, a.decide_by,
                   coalesce(a.decided_who, ''), a.decided_at, coalesce(a.decision, '')
            from application a join ticket t on t.id = a.ticket_id
            left join department d on d.id = a.department_id
            """;

    private static final String TO_DECIDE = "to-decide";

    @Inject EntityManager entities;
    @Inject Tickets tickets;

    /** What this person has to decide, most pressing first. */
    @Transactional
    public List<ApplicationView> toDecide(Actor actor, int limit, Instant now) {
        return rows(waiting(actor, null, limit)).stream().map(row -> view(row, now)).toList();
    }

    /**
     * What this person has to decide, most pressing first, page by page.
     *
     * @param cursor the {@code next} of the page before, null for the first
     * @param limit 1 to {@link Page#MOST}
     */
    @Transactional
    public Page<ApplicationView> toDecide(Actor actor, String cursor, int limit, Instant now) {
        int most = Page.bounded(limit);
        return Page.of(
                rows(waiting(actor, LastLine.read(TO_DECIDE, cursor), most + 1)),
                most,
                row -> view(row, now),
                row -> new LastLine(TO_DECIDE, instant(row[12]), ((Number) row[0]).longValue()));
    }

    private Query waiting(Actor actor, LastLine after, int limit) {
        boolean office = actor.ofOffice();
        Query query =
                entities.createNativeQuery(
                        COLUMNS
                                + " where a.state = 'PENDING' and "
                                + (office
                                        ? "a.decider = 'LEADER' and a.decider_department = ?1"
                                        : "a.decider = ?1 and a.decider_department is null")
                                + (after == null ? "" : " and (a.decide_by, a.id) > (?2, ?3)")
                                + " order by a.decide_by, a.id limit "
                                + limit,
                        Object[].class);
        query.setParameter(
                1, office ? actor.departmentId() : actor.role() == null ? "" : actor.role().name());
        if (after != null) {
            query.setParameter(2, after.moment()).setParameter(3, after.id());
        }
        return query;
    }

    /** All of one ticket, oldest first; for whoever may read the ticket. */
    @Transactional
    public List<ApplicationView> ofTicket(String number, Actor actor, Instant now) {
        long id = tickets.of(actor, number, now).id();
        Query query =
                entities.createNativeQuery(
                                COLUMNS + " where a.ticket_id = ?1 order by a.id", Object[].class)
                        .setParameter(1, id);
        return views(query, now);
    }

    /** The one of that number, whoever asks. */
    ApplicationView one(long id, Instant now) {
        Query query =
                entities.createNativeQuery(COLUMNS + " where a.id = ?1", Object[].class)
                        .setParameter(1, id);
        return views(query, now).get(0);
    }

    private static List<ApplicationView> views(Query query, Instant now) {
        return rows(query).stream().map(row -> view(row, now)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static ApplicationView view(Object[] row, Instant now) {
        String length =
                row[10] == null
                        ? ""
                        : new Span(
                                        ((Number) row[10]).intValue(),
                                        Span.Unit.valueOf((String) row[11]))
                                .chinese();
        return new ApplicationView(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                (String) row[2],
                Kind.valueOf((String) row[3]),
                State.valueOf((String) row[4]),
                (String) row[5],
                (String) row[6],
                instant(row[7]),
                (String) row[8],
                (String) row[9],
                length,
                DueWords.of(now, instant(row[12]), false),
                (String) row[13],
                instant(row[14]),
                (String) row[15]);
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}

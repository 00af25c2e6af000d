package line12345.ticketing.ticket.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.circle.Circles;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of the hotline's own desks, each through an index and each for somebody. */
@ApplicationScoped
public class HotlineLists {
    /** With the office that answers for all, or did so last. */
    private static final String FROM =
            TicketLists.COLUMNS
                    + """
                     from ticket t left join lateral (
                         select * from leg where ticket_id = t.id and part = 'LEAD'
                         order by position desc limit 1) l on true
                    """
                    + TicketLists.NAMES;

    /** A ticket that others can still follow; the index {@code ticket_open_alike} says the same. */
    public static final String GOES_ON =
            " state in ('WAITING_DISPATCH', 'HANDLING', 'WAITING_MEETING', 'WAITING_REVIEW') ";

    private static final Set<String> GOING_ON =
            Stream.of(
                            TicketState.WAITING_DISPATCH,
                            TicketState.HANDLING,
                            TicketState.WAITING_MEETING,
                            TicketState.WAITING_REVIEW)
                    .map(TicketState::chinese)
                    .collect(Collectors.toSet());

    @Inject EntityManager entities;
    @Inject Tickets tickets;
    @Inject Circles circles;

    /** Answers that wait for a reviewer, the earliest promise first. */
    @Transactional
    public List<TicketLine> toReview(Actor actor, int limit, Instant now) {
        if (!actor.is(Role.REVIEWER)) {
            throw new NotYours("只有审核员可以查看待审核的答复，请联系审核班长。");
        }
        return waiting("WAITING_REVIEW", "t.promised_at, t.id", actor, limit, now);
    }

    /** Tickets that a meeting has to decide about, oldest first. */
    @Transactional
    public List<TicketLine> toMeet(Actor actor, int limit, Instant now) {
        if (!actor.is(Role.MANAGER)) {
            throw new NotYours("只有管理人员可以查看待会商的工单，请联系热线管理人员。");
        }
        return waiting("WAITING_MEETING", "t.filed_at", actor, limit, now);
    }

    private List<TicketLine> waiting(
            String state, String order, Actor actor, int limit, Instant now) {
        var query =
                entities.createNativeQuery(
                        FROM
                                + " where t.state = '%s'%s order by %s limit %d"
                                        .formatted(state, circles.of(actor).and("t"), order, limit),
                        Object[].class);
        return TicketLists.lines(query, false, now);
    }

    /** Tickets of the same citizen that others can still follow, newest first. */
    @Transactional
    public List<TicketLine> ofSameCitizen(String number, Actor actor, int limit, Instant now) {
        Ticket ticket = tickets.of(actor, number, now);
        return alike(ticket.citizen().id(), "", "", ticket.id(), actor, limit, now);
    }

    /** Others can still follow it. */
    public static boolean goesOn(TicketLine line) {
        return GOING_ON.contains(line.state());
    }

    /**
     * Open tickets of a matter and place, newest first: what a citizen says now may be one of them.
     *
     * @param placeCode none is found without it
     */
    @Transactional
    public List<TicketLine> alike(
            String matterCode, String placeCode, Actor actor, int limit, Instant now) {
        return alike(0, matterCode, placeCode, 0, actor, limit, now);
    }

    private List<TicketLine> alike(
            long citizen,
            String matter,
            String place,
            long itself,
            Actor actor,
            int limit,
            Instant now) {
        if (actor.role() == null || actor.ofOffice()) {
            throw new NotYours("只有热线人员可以查看相同的工单。");
        }
        String newest = GOES_ON + "order by id desc limit " + (limit + 1);
        var query =
                entities.createNativeQuery(
                                FROM
                                        + " where t.id in ((select id from ticket where"
                                        + " citizen_id = ?1 and"
                                        + newest
                                        + ") union (select id from ticket where"
                                        + " matter_code = ?2 and place_code = ?3 and"
                                        + newest
                                        + ")) and t.id <> ?4"
                                        + circles.of(actor).and("t")
                                        + " order by t.id desc limit "
                                        + limit,
                                Object[].class)
                        .setParameter(1, citizen)
                        .setParameter(2, matter == null ? "" : matter)
                        .setParameter(3, place == null ? "" : place)
                        .setParameter(4, itself);
        return TicketLists.lines(query, false, now);
    }
}

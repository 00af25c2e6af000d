package line12345.ticketing.adjustment.recount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import line12345.ticketing.deadline.LegTimes;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.LegClock;
import line12345.ticketing.ticket.Promise;
import line12345.ticketing.ticket.SecondPromise;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.state.LegState;

import java.util.List;
import java.util.Optional;

/** Open tickets in pages by key, with their running clocks. */
@ApplicationScoped
public class OpenTickets {
    /** The words of the index {@code ticket_open}: it is used only by the same words. */
    private static final String PAGE =
            """
            select id from ticket
            where id > ?1 and state not in ('CLOSED', 'ARCHIVED') order by id limit ?2
            """;

    @Inject EntityManager entities;

    /**
     * The next open tickets after this one, in the order of their keys. In a transaction of its
     * own: two hundred loaded tickets would be looked through for changes at every later statement.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<OpenTicket> after(long ticketId, int limit) {
        @SuppressWarnings("unchecked")
        List<Long> ids =
                entities.createNativeQuery(PAGE, Long.class)
                        .setParameter(1, ticketId)
                        .setParameter(2, limit)
                        .getResultList();
        return entities
                .createQuery(
                        "select distinct t from Ticket t left join fetch t.legs where t.id in ?1"
                                + " order by t.id",
                        Ticket.class)
                .setParameter(1, ids)
                .getResultList()
                .stream()
                .map(OpenTickets::clocks)
                .toList();
    }

    /** The ticket, held against everybody else, if it is still open. */
    public Optional<Ticket> held(long ticketId) {
        return Optional.ofNullable(
                        entities.find(Ticket.class, ticketId, LockModeType.PESSIMISTIC_WRITE))
                .filter(ticket -> ticket.state().open());
    }

    public static OpenTicket clocks(Ticket ticket) {
        boolean answered = ticket.ending().answeredAt() != null;
        return new OpenTicket(
                ticket.id(),
                ticket.number(),
                ticket.subject().kind(),
                ticket.subject().urgency(),
                answered ? null : first(ticket),
                ticket.second().given() ? second(ticket.second()) : null,
                ticket.legs().open().stream().map(OpenTickets::part).toList());
    }

    private static OpenTicket.Told first(Ticket ticket) {
        Promise promise = ticket.promise();
        return new OpenTicket.Told(
                ticket.filedAt(), promise.within(), promise.at(), promise.provisional());
    }

    private static OpenTicket.Told second(SecondPromise second) {
        return new OpenTicket.Told(
                second.from(), second.within(), second.at(), second.provisional());
    }

    private static OpenTicket.Part part(Leg leg) {
        LegClock clock = leg.clock();
        return new OpenTicket.Part(
                leg.position(),
                leg.departmentId(),
                leg.departmentName(),
                clock.terms(),
                new LegTimes(clock.signBy(), clock.yellowAt(), clock.dueAt(), clock.provisional()),
                leg.state() == LegState.WAITING_SIGN);
    }
}

package line12345.ticketing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.Part;
import line12345.ticketing.time.Span;

import java.time.Instant;

/** Shows one application 申请 with what would follow from granting it. */
@ApplicationScoped
public class ReadApplication {
    @Inject Applications applications;
    @Inject ApplicationLists lists;
    @Inject Tickets tickets;
    @Inject MoreTime moreTime;

    /**
     * @throws NoSuchTicket when there is none, or its ticket is not this person's business
     */
    @Transactional
    public ApplicationDetail read(long id, Actor actor, Instant now) {
        Application application = applications.findByIdOptional(id).orElseThrow(NoSuchTicket::new);
        String number = tickets.findById(application.ticketId()).number();
        Ticket ticket = tickets.of(actor, number, now);
        ApplicationView view = lists.one(id, now);
        boolean mine = view.state() == State.PENDING && application.isDecidedBy(actor);
        Span length = application.length();
        if (length == null) {
            return new ApplicationDetail(view, mine, null, null, null, null);
        }
        Leg leg = Effect.leg(application, ticket);
        boolean lead = leg.part() == Part.LEAD;
        return new ApplicationDetail(
                view,
                mine,
                leg.clock().dueAt(),
                moreTime.times(leg, length).dueAt(),
                lead ? MoreTime.promised(ticket) : null,
                lead ? moreTime.promise(ticket, length).at() : null);
    }
}

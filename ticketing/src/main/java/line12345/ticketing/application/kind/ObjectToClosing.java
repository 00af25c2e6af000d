package line12345.ticketing.application.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.Asking;
import line12345.ticketing.application.Decider;
import line12345.ticketing.application.Kind;
import line12345.ticketing.application.Wish;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.fact.LegPoint;
import line12345.ticketing.ticket.fact.TicketPoint;
import line12345.ticketing.ticket.reading.OwnKey;
import line12345.ticketing.ticket.reading.OwnTicket;
import line12345.ticketing.ticket.state.Part;

import java.time.Instant;

/**
 * A citizen objects to the closing of the own ticket 办结异议; a reviewer of the hotline, never the
 * office, looks at it.
 */
@ApplicationScoped
public class ObjectToClosing {
    @Inject OwnTicket own;
    @Inject ObjectionTime time;
    @Inject Asking asking;

    @Transactional(dontRollbackOn = OwnTicket.WrongCode.class)
    public void object(OwnKey shown, String why, Instant now) {
        Ticket ticket = own.of(shown, now);
        MayObject.refusal(ticket, time::ends, time::within, now)
                .ifPresent(
                        refused -> {
                            throw refused;
                        });
        ticket.answering().objected();
        TicketPoint about = ticket.about(now);
        LegPoint whole =
                new LegPoint(
                        ticket.number(),
                        ticket.id(),
                        0,
                        about.departmentId(),
                        Part.LEAD,
                        about.day());
        Wish wish = Wish.of(null, why, "市民本人提出");
        asking.ask(
                Kind.OBJECTION,
                ticket,
                whole,
                wish,
                Decider.hotline(Role.REVIEWER),
                Rule.REVIEW_WITHIN,
                Actor.citizen(),
                now);
    }
}

package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.claim.Claims;
import line12345.ticketing.claim.HeldByAnother;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.Step;

import java.time.Instant;

/** Sends a waiting ticket to its offices 派单. */
@ApplicationScoped
public class DispatchTicket {
    @Inject Tickets tickets;
    @Inject Dispatching dispatching;
    @Inject Claims claims;
    @Inject Facts facts;

    /**
     * @param version of the ticket as the person saw it
     * @throws HeldByAnother when another dispatcher has claimed it
     */
    @Transactional(dontRollbackOn = NotToItself.class)
    public void dispatch(String number, Choice choice, int version, Actor by, Instant now) {
        Step.DISPATCH.mustBeBy(by);
        Ticket ticket = tickets.of(by, number, now);
        ticket.seenAs(version);
        claims.mustNotBeOfAnother(ticket, by, now);
        try {
            var plan = dispatching.plan(ticket, choice, by, now);
            facts.announce(ticket.sending().dispatch(plan, now), now);
        } catch (NotToItself refused) {
            // Kept although it is refused: whoever reads the ticket later must see the attempt.
            ticket.note(now, by, "派单被拒绝", refused.sentence(), true);
            throw refused;
        }
    }
}

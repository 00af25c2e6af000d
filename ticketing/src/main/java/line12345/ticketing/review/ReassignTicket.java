package line12345.ticketing.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.Step;

import java.time.Instant;

/**
 * The hotline takes a ticket from offices that should not have it 改派; it waits for dispatch again
 * while the promise runs on, and no return is counted against anybody.
 */
@ApplicationScoped
public class ReassignTicket {
    @Inject Tickets tickets;
    @Inject Facts facts;

    /**
     * @param why needed
     * @param version of the ticket as the person saw it
     */
    @Transactional
    public void reassign(String number, String why, int version, Actor by, Instant now) {
        Step.TAKE_BACK.mustBeBy(by);
        Ticket ticket = tickets.of(by, number, now);
        ticket.seenAs(version);
        facts.announce(ticket.sending().reassign(why, by, now), now);
    }
}

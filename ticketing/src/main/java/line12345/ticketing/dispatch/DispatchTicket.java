package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/** Sends a waiting ticket to an office 派单. */
@ApplicationScoped
public class DispatchTicket {
    @Inject Tickets tickets;
    @Inject Dispatching dispatching;
    @Inject Facts facts;

    /**
     * @param departmentId null for the catalogue's
     * @param reason needed when another office than the catalogue's is chosen
     * @param version of the ticket as the person saw it
     */
    @Transactional
    public void dispatch(
            String number, Long departmentId, String reason, int version, Actor by, Instant now) {
        if (!by.is(Role.AGENT)) {
            throw new NotYours("只有话务员可以派单，请联系热线派单班长。");
        }
        Ticket ticket = tickets.of(by, number);
        ticket.seenAs(version);
        var plan = dispatching.plan(ticket.subject(), departmentId, reason, by, now);
        facts.announce(ticket.dispatch(plan, now), now);
    }
}

package line12345.ticketing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Secrecy;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/** A citizen who calls again asks to stay unknown to the offices 身份保密; nobody takes it back. */
@ApplicationScoped
public class KeepIdentitySecret {
    @Inject Tickets tickets;
    @Inject Facts facts;

    /**
     * By staff of the hotline. What offices have looked up before stays in the history; what is
     * published is withdrawn.
     *
     * @throws line12345.ticketing.ticket.state.NotNow when it is kept already, or put away
     */
    @Transactional
    public void keep(String number, Actor by, Instant now) {
        if (by.role() == null || by.ofOffice() || by.is(Role.ADMIN)) {
            throw new NotYours("身份保密由热线人员按市民的要求登记，请联系 12345 热线。");
        }
        facts.announce(new Secrecy(tickets.of(by, number, now)).keep(by, now), now);
    }
}

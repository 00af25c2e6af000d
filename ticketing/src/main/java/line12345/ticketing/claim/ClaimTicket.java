package line12345.ticketing.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.Step;

import java.time.Instant;
import java.util.Optional;

/** A dispatcher claims a ticket out of the list 领单; what was held before is given back. */
@ApplicationScoped
public class ClaimTicket {
    @Inject Accounts accounts;
    @Inject Claims claims;
    @Inject ClaimTime time;
    @Inject Tickets tickets;
    @Inject Facts facts;

    /**
     * @param takeOver although somebody else holds it 接手; its history then says so
     * @throws HeldByAnother when somebody else holds it and it is not taken over
     * @throws NotInPool when it does not wait any more
     */
    @Transactional
    public void claim(String number, boolean takeOver, Actor by, Instant now) {
        Step.DISPATCH.mustBeBy(by);
        accounts.oneAtATime(by);
        Ticket ticket = tickets.of(by, number, now);
        Optional<Claim> held = claims.of(number, now);
        refuse(MayClaim.refusal(ticket.state(), held, by, takeOver, now));
        claims.giveAllBack(by, now);
        if (!claims.write(ticket.id(), takeOver, by, time.until(now), now)) {
            refuse(MayClaim.othersHold(claims.of(number, now), by, now));
        }
        held.filter(claim -> takeOver && !claim.isOf(by))
                .ifPresent(claim -> ticket.note(now, by, "领单", "从" + claim.who() + "接手", true));
        facts.announce(new TicketClaimed(number, ticket.id()), now);
    }

    private static void refuse(Optional<? extends RuntimeException> refusal) {
        refusal.ifPresent(
                why -> {
                    throw why;
                });
    }
}

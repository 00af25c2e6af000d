package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.attachment.GiveFiles;
import line12345.ticketing.attachment.Purpose;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Dispatch;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.Step;

import java.time.Instant;
import java.util.List;

/** A meeting fixes who leads and who helps after too many returns 会商定责. */
@ApplicationScoped
public class DecideAtMeeting {
    @Inject Tickets tickets;
    @Inject Dispatching dispatching;
    @Inject GiveFiles files;
    @Inject Facts facts;

    /**
     * @param choice with a lead and a reason
     * @param minutes what was decided, by whom, on what ground
     */
    @Transactional(dontRollbackOn = NotToItself.class)
    public void decide(
            String number, Choice choice, String minutes, int version, Actor by, Instant now) {
        Step.DECIDE.mustBeBy(by);
        Ticket ticket = tickets.of(by, number, now);
        ticket.seenAs(version);
        var plan = plan(ticket, choice, by, now);
        files.give(Purpose.MINUTES, ticket.id(), 0, null, now);
        facts.announce(ticket.sending().decide(minutes, plan, now), now);
    }

    private List<Dispatch> plan(Ticket ticket, Choice choice, Actor by, Instant now) {
        try {
            return dispatching.plan(ticket, choice, by, now);
        } catch (NotToItself refused) {
            // Kept although it is refused: whoever reads the ticket later must see the attempt.
            ticket.note(now, by, "会商定责被拒绝", refused.sentence(), true);
            throw refused;
        }
    }
}

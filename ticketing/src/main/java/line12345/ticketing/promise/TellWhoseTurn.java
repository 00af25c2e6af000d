package line12345.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;
import line12345.ticketing.ticket.Ticket;

import java.time.Instant;
import java.util.Map;

/** Says once, in the history and to those whose turn it is, that time presses. */
@ApplicationScoped
class TellWhoseTurn {
    @Inject WhoseTurn turn;
    @Inject Notices notices;
    @Inject Grounds grounds;

    /**
     * @param what the entry of the history
     * @param matter what is the matter, in words without a full stop; for the history
     * @param code of the city's words to the people, a {@link GroundUse#NOTE}
     * @param due how much time is left; empty where the words do not say it
     */
    void tell(Ticket ticket, String what, String matter, String code, String due, Instant now) {
        // No step: nobody who is writing at this moment has to read the ticket again for it.
        String stands = "工单" + ticket.state().chinese() + "，由" + ticket.state().owner() + "办理";
        ticket.note(now, Actor.house(), what, matter + "，" + stands, true);
        write(ticket, code, due, now);
    }

    /** Only to the people; the history has it already. */
    void write(Ticket ticket, String code, String due, Instant now) {
        Map<String, String> blanks =
                Map.of(
                        "工单", ticket.number(),
                        "状态", ticket.state().chinese(),
                        "该办", WhoseTurn.what(ticket),
                        "时限", due);
        String words = grounds.told(GroundUse.NOTE, code, blanks, now);
        turn.of(ticket)
                .forEach(
                        person ->
                                notices.toAccount(
                                        person.accountId(), Via.PAGE, ticket.number(), words, now));
    }
}

package line12345.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;
import line12345.ticketing.ticket.Ticket;

import java.time.Instant;

/** Says once, in the history and to those whose turn it is, that time presses. */
@ApplicationScoped
class TellWhoseTurn {
    @Inject WhoseTurn turn;
    @Inject Notices notices;

    /**
     * @param what the entry of the history
     * @param matter what is the matter, in words without a full stop
     */
    void tell(Ticket ticket, String what, String matter, Instant now) {
        // No step: nobody who is writing at this moment has to read the ticket again for it.
        String stands = "工单" + ticket.state().chinese() + "，由" + ticket.state().owner() + "办理";
        ticket.note(now, Actor.house(), what, matter + "，" + stands, true);
        write(ticket, matter, now);
    }

    /** Only to the people; the history has it already. */
    void write(Ticket ticket, String matter, Instant now) {
        String words =
                "工单 %s（%s）%s，请尽快%s。"
                        .formatted(
                                ticket.number(),
                                ticket.state().chinese(),
                                matter,
                                WhoseTurn.what(ticket));
        turn.of(ticket)
                .forEach(
                        person ->
                                notices.toAccount(
                                        person.accountId(), Via.PAGE, ticket.number(), words, now));
    }
}

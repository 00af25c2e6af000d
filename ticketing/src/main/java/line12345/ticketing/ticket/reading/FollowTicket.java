package line12345.ticketing.ticket.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.state.Closing;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.List;

/** Shows a citizen the own ticket, by its number and query code 进度查询. */
@ApplicationScoped
public class FollowTicket {
    @Inject EntityManager entities;
    @Inject OwnTicket own;

    /**
     * What a citizen sees: nothing internal, no names of staff.
     *
     * @param promisedAt until when an answer was promised
     * @param answer null before the answer was approved
     * @param secondPromisedAt the later date that was told, or null
     * @param secondProvisional the later date may move when a calendar is announced
     * @param closing how it ended, null before
     * @param closedAt when it ended, null before
     * @param sent an office has or had it
     * @param objected the citizen objected to the closing before
     */
    public record Progress(
            String number,
            String kind,
            String content,
            TicketState state,
            Instant promisedAt,
            boolean provisional,
            Instant filedAt,
            String answer,
            Instant secondPromisedAt,
            boolean secondProvisional,
            Closing closing,
            Instant closedAt,
            boolean sent,
            boolean objected,
            List<Step> steps) {}

    public record Step(Instant at, String what, String sentence) {}

    /** Commits although it refuses: a wrong guess must be remembered. */
    @Transactional(dontRollbackOn = OwnTicket.WrongCode.class)
    public Progress follow(OwnKey shown, Instant now) {
        Ticket ticket = own.of(shown, now);
        if (ticket.state() == TicketState.WAITING_CALLBACK && ticket.ending().heardAt() == null) {
            // Reading the approved answer is hearing it: the promise ends here, also the second
            // one with the answer of a redo.
            ticket.answering().answerReached(Actor.citizen(), now);
            entities.flush();
        }
        return progress(ticket);
    }

    private Progress progress(Ticket ticket) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select at, what, sentence from timeline_entry
                                where ticket_id = ?1 and not internal order by at, id
                                """,
                                Object[].class)
                        .setParameter(1, ticket.id())
                        .getResultList();
        return new Progress(
                ticket.number(),
                ticket.subject().kind().chinese(),
                ticket.subject().content(),
                ticket.state(),
                ticket.promise().at(),
                ticket.promise().provisional(),
                ticket.filedAt(),
                ticket.ending().answer(),
                ticket.second().at(),
                ticket.second().provisional(),
                ticket.ending().closing(),
                ticket.ending().closedAt(),
                ticket.about(ticket.filedAt()).departmentId() != 0,
                ticket.ending().objections() > 0,
                rows.stream()
                        .map(
                                row ->
                                        new Step(
                                                TicketLists.instant(row[0]),
                                                (String) row[1],
                                                (String) row[2]))
                        .toList());
    }
}

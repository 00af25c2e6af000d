package line12345.ticketing.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.dispatch.ReadFirst;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/** Somebody of the hotline says that it is one event, and which ticket goes on for all 接手. */
@ApplicationScoped
public class TakeUpEvent {
    private static final int LONGEST = 40;

    @Inject Events events;
    @Inject Tickets tickets;
    @Inject ReadFirst readFirst;
    @Inject Facts facts;

    /**
     * @param name what the staff call it, at most 40 characters
     * @param main the number of one of its tickets
     * @throws WrongEvent when it was taken up or put aside before, or that ticket cannot lead
     */
    @Transactional
    public void take(long id, String name, String main, Actor by, Instant now) {
        MayTakeUp.mustBe(by);
        String called = TicketText.of("事件名称", name, LONGEST);
        Ticket leading = tickets.of(by, main, now);
        // The ticket before the event, as whoever answers or ends it: the event would never end
        // when both did not see each other.
        tickets.getEntityManager().refresh(leading, LockModeType.PESSIMISTIC_WRITE);
        EventRow event = events.held(id);
        boolean inIt = events.goingWith(id, leading.id()).isPresent();
        MayTakeUp.refusal(event.state(), leading.number(), inIt, leading.state())
                .or(
                        () ->
                                NotJoinedUnread.refusal(
                                        leading.number(),
                                        leading.subject().confidential(),
                                        readFirst.wanted(leading.subject(), now)))
                .ifPresent(
                        sentence -> {
                            throw new WrongEvent(sentence);
                        });
        events.take(id, called, leading.id(), by.accountId(), now);
        facts.announce(new EventTaken(id, event.matter(), event.street(), leading.number()), now);
    }
}

package line12345.ticketing.partner.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.partner.quality.Progress;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.fact.AnswerApproved;
import line12345.ticketing.ticket.fact.TicketClosed;
import line12345.ticketing.ticket.fact.TicketDispatched;
import line12345.ticketing.ticket.state.Closing;

import java.time.Instant;

/**
 * Whoever sent us a ticket hears how it goes 反馈闭环: that an office has it, the answer, the end with
 * the citizen's rating. Written in the transaction that makes it true.
 */
@ApplicationScoped
class TellPartner implements FactListener {
    @Inject Items items;
    @Inject Telling telling;
    @Inject Tickets tickets;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof TicketDispatched sent && !sent.redo()) {
            tell(sent.about().number(), Progress.ACCEPTED, "", now);
        } else if (fact instanceof AnswerApproved approved) {
            String answer = tickets.findById(approved.about().ticketId()).ending().answer();
            tell(approved.about().number(), Progress.ANSWERED, answer, now);
        } else if (fact instanceof TicketClosed closed
                && closed.closing() != Closing.NOT_ACCEPTED) {
            tell(closed.about().number(), Progress.CLOSED, closed.closing().chinese(), now);
        }
    }

    /** A second dispatch, say after a return between offices, is none of their business. */
    private void tell(String number, Progress what, String words, Instant now) {
        for (Item item : items.of(number)) {
            boolean again =
                    what == Progress.ACCEPTED && !ItemState.ACCEPTED.furtherThan(item.state());
            if (!item.sent() && !again) {
                telling.tell(item, what, words, now);
            }
        }
    }
}

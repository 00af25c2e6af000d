package line12345.ticketing.partner.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/**
 * The citizen was told what a partner did, and the ticket ends 以对接方结果答复. A person does it: the
 * promise is kept when the citizen has heard, not when a machine has.
 */
@ApplicationScoped
public class AnswerByPartner {
    @Inject Tickets tickets;
    @Inject Items items;
    @Inject Facts facts;

    /**
     * @param words as they were said to the citizen
     * @throws NoSuchItem when no partner has answered it
     */
    @Transactional
    public void answer(String number, String words, Actor by, Instant now) {
        Ticket ticket = tickets.of(by, number, now);
        items.of(number).stream().filter(Item::answered).findFirst().orElseThrow(NoSuchItem::new);
        facts.announce(ticket.answering().answerDirectly(words, by, now), now);
    }
}

package line12345.ticketing.partner.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.partner.quality.Progress;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.Closing;

import java.time.Instant;

/** A partner's ticket that is not ours goes back with the reason 退回对接方; it ends here. */
@ApplicationScoped
public class ReturnToPartner {
    @Inject Tickets tickets;
    @Inject Items items;
    @Inject Telling telling;
    @Inject Facts facts;

    /**
     * @throws NoSuchItem when no partner sent it
     */
    @Transactional
    public void giveBack(String number, String why, Actor by, Instant now) {
        Ticket ticket = tickets.of(by, number, now);
        Item item =
                items.of(number).stream()
                        .filter(one -> !one.sent())
                        .findFirst()
                        .orElseThrow(NoSuchItem::new);
        String reason = TicketText.of("退回原因", why, 500);
        facts.announce(
                ticket.answering()
                        .endAtOnce(
                                Closing.NOT_ACCEPTED,
                                "退回" + item.partnerChinese() + "：" + reason,
                                by,
                                now),
                now);
        telling.tell(item, Progress.RETURNED, reason, now);
    }
}

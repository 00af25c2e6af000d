package line12345.ticketing.partner.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.partner.Partner;
import line12345.ticketing.partner.PartnerRight;
import line12345.ticketing.partner.Partners;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.util.List;

/** Lists shared tickets for staff, and one for the partner whose it is. */
@ApplicationScoped
public class SharedTickets {
    @Inject Partners partners;
    @Inject Items items;
    @Inject Tickets tickets;

    /**
     * Where a partner's ticket stands.
     *
     * @param answer null while nothing was approved
     */
    public record Standing(
            String number,
            String yours,
            ItemState state,
            TicketState ticket,
            Instant promisedAt,
            String answer) {}

    /**
     * @param number of a ticket that the reader may read
     */
    @Transactional
    public List<Item> of(String number) {
        return items.of(number);
    }

    /** Tickets still here whose partner has spoken: somebody here has to decide. */
    @Transactional
    public List<Item> ourTurn(int limit) {
        return items.ourTurn(limit);
    }

    /** Tickets that a partner has or shall have. */
    @Transactional
    public List<Item> theirTurn(int limit) {
        return items.theirTurn(limit);
    }

    /**
     * @param theirs the partner's own number
     * @throws NoSuchItem for everything that it did not send
     */
    @Transactional
    public Standing own(String partner, String theirs) {
        Partner asking = partners.existing(partner);
        asking.must(PartnerRight.ASK);
        Item item = items.takenFrom(partner, theirs).orElseThrow(NoSuchItem::new);
        Ticket ticket = tickets.find("number", item.ticketNumber()).firstResult();
        return new Standing(
                item.ticketNumber(),
                theirs,
                item.state(),
                ticket.state(),
                ticket.promise().at(),
                ticket.ending().answer());
    }
}

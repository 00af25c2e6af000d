package line12345.hotline.console.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.partner.Partner;
import line12345.ticketing.partner.PartnerRight;
import line12345.ticketing.partner.item.Item;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.ticket.state.TicketState;

import java.util.List;

/**
 * What a ticket has to do with partners, and what the reader may do about it.
 *
 * @param to to whom it may be sent, none when it may not
 */
public record PartnerSide(
        List<Item> items, List<Partner> to, boolean mayReturn, boolean mayAnswer) {
    static PartnerSide of(
            TicketView ticket, List<Item> items, List<Partner> partners, Actor reader) {
        boolean waits = ticket.state() == TicketState.WAITING_DISPATCH;
        boolean agent = reader.is(Role.AGENT);
        boolean came = items.stream().anyMatch(item -> !item.sent());
        List<Partner> to =
                waits && !came && (agent || reader.is(Role.REVIEWER))
                        ? partners.stream()
                                .filter(one -> one.active() && one.may(PartnerRight.RECEIVE))
                                .toList()
                        : List.of();
        return new PartnerSide(
                items,
                to,
                waits && came && agent,
                waits && agent && items.stream().anyMatch(Item::answered));
    }

    public boolean any() {
        return !items.isEmpty() || !to.isEmpty();
    }

    /** What the partner said last, to begin the answer with. */
    public String answer() {
        return items.stream().filter(Item::answered).map(Item::words).findFirst().orElse("");
    }
}

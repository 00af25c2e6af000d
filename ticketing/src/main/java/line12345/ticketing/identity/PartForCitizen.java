package line12345.ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Looks;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/**
 * Staff part what was joined, with the citizen on the line: a number that has a new holder, a
 * telephone that was lost. Only parting: who joins, proves it.
 */
@ApplicationScoped
public class PartForCitizen {
    private static final int LONGEST_REASON = 200;

    @Inject Tickets tickets;
    @Inject PersonVersion version;
    @Inject PartNumber number;
    @Inject PartOwnAccount account;
    @Inject Looks looks;

    /**
     * @param ticketNumber of a ticket of this citizen, which the person may read
     * @param ofAccount the key is an account's, else a number's
     * @param key {@link PersonLine#key}, or the ticket's own number's
     * @param why at least a few words; stands in the log, in the ticket's history and in the trail
     *     of looks
     * @param seen {@link PersonOfTicket#version} of what was read
     * @throws PersonChanged when something was joined or parted since
     */
    @Transactional
    public void part(
            String ticketNumber,
            boolean ofAccount,
            long key,
            String why,
            String seen,
            Actor by,
            Instant now) {
        Ticket ticket = tickets.of(by, ticketNumber, now);
        if (!ReadPerson.mayPart(by)) {
            throw new NotYours("解除市民的绑定由班长或管理人员办理，请转告他们。");
        }
        String reason = TicketText.of("解除的原因", why, LONGEST_REASON);
        long citizen = ticket.citizen().id();
        version.check(citizen, seen);
        if (ofAccount) {
            account.part(citizen, key, by.name(), reason, now);
        } else {
            number.part(citizen, key, by.name(), reason, now);
        }
        String said = (ofAccount ? "解除绑定：" : "分开手机号：") + reason;
        looks.note(by, ticket.number(), said, now);
        ticket.note(now, by, "解除绑定", said, true);
    }
}

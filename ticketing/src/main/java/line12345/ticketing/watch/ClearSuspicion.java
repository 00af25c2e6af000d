package line12345.ticketing.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/** A person has read the reply and does not find it empty 不属空洞答复. */
@ApplicationScoped
public class ClearSuspicion {
    @Inject Tickets tickets;
    @Inject Suspicions suspicions;

    /**
     * @param position of the part whose reply it is; nothing happens when none is suspected
     * @param version of the ticket as the person saw it
     */
    @Transactional
    public void clear(String number, int position, int version, Actor by, Instant now) {
        if (!by.is(Role.MANAGER)) {
            throw new NotYours("疑似空洞答复由管理人员判断，您的账号不能操作，请联系他们。");
        }
        Ticket ticket = tickets.of(by, number, now);
        ticket.seenAs(version);
        suspicions.settle(ticket.id(), position, Suspicions.by(by), now);
    }
}

package line12345.ticketing.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/** The citizen does not agree to be published, or agrees after all 不同意公开. */
@ApplicationScoped
public class WishNoPublication {
    @Inject Tickets tickets;
    @Inject Publications publications;
    @Inject Wishes wishes;

    /**
     * What is public already is withdrawn at once.
     *
     * @param against false takes the mark away
     */
    @Transactional
    public void wish(String number, boolean against, Actor by, Instant now) {
        if (by.role() == null || by.ofOffice()) {
            throw new NotYours("“不同意公开”由热线人员登记，请联系 12345 热线。");
        }
        Ticket ticket = tickets.of(by, number, now);
        boolean changed = against ? wishes.mark(ticket.id(), by, now) : wishes.clear(ticket.id());
        if (changed) {
            ticket.note(now, by, "公开意愿", against ? "市民不同意公开" : "市民同意公开，标记已取消", true);
        }
        if (against) {
            publications
                    .of(ticket.id())
                    .filter(Publication::open)
                    .ifPresent(open -> publications.withdraw(open, "市民不同意公开", Actor.house(), now));
        }
    }
}

package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.missed.term.MissedEnding;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/** The shift leader says that an entry cannot wait, or that nobody is to be called. */
@ApplicationScoped
public class MarkMissed {
    @Inject HeldMissed held;
    @Inject MissedBook book;
    @Inject MayReadMissed may;
    @Inject Facts facts;

    /** Comes first and may be called in the quiet hours 标为紧急. */
    @Transactional
    public void urgent(long id, String why, Actor by, Instant now) {
        mustLead(by);
        MissedRow row = open(id, by);
        book.urgent(row.id(), TicketText.of("紧急的原因", why, 100), now);
        facts.announce(new MissedChanged(id, true), now);
    }

    /** Off the list, with the reason 不再回拨. */
    @Transactional
    public void putAside(long id, String why, Actor by, Instant now) {
        mustLead(by);
        MissedRow row = open(id, by);
        String reason = TicketText.of("不再回拨的原因", why, 200);
        book.close(row.id(), MissedEnding.PUT_ASIDE, reason, by.name(), now);
        facts.announce(new MissedChanged(id, false), now);
    }

    private MissedRow open(long id, Actor by) {
        MissedRow row = held.any(id);
        may.check(row, by);
        if (!row.open()) {
            throw NotHeld.done(row);
        }
        return row;
    }

    private static void mustLead(Actor by) {
        if (!by.is(Role.SHIFT_LEADER) && !by.is(Role.MANAGER)) {
            throw new NotYours("只有班长和管理人员可以标记漏话，请联系当班班长。");
        }
    }
}

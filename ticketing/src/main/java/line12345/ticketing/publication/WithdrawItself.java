package line12345.ticketing.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.ticket.fact.LegSent;
import line12345.ticketing.ticket.fact.TicketKeptSecret;

import java.time.Instant;

/**
 * An answer whose ticket is worked on again is not the answer any more, and one whose citizen wants
 * to stay unknown is nobody's to read.
 */
@ApplicationScoped
class WithdrawItself implements FactListener {
    @Inject Publications publications;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof LegSent sent && sent.redo()) {
            withdraw(sent.about().ticketId(), "工单重新办理，原答复不再公开", now);
        } else if (fact instanceof TicketKeptSecret secret) {
            withdraw(secret.about().ticketId(), "市民要求身份保密，不再公开", now);
        }
    }

    private void withdraw(long ticketId, String why, Instant now) {
        publications
                .of(ticketId)
                .filter(Publication::open)
                .ifPresent(open -> publications.withdraw(open, why, Actor.house(), now));
    }
}

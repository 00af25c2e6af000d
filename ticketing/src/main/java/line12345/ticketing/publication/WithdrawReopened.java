package line12345.ticketing.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.fact.LegSent;

import java.time.Instant;

/** An answer whose ticket is worked on again is not the answer any more. */
@ApplicationScoped
class WithdrawReopened implements FactListener {
    @Inject Tickets tickets;
    @Inject Publications publications;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof LegSent sent && sent.redo()) {
            publications
                    .of(sent.about().ticketId())
                    .filter(Publication::open)
                    .ifPresent(
                            open ->
                                    publications.withdraw(
                                            open, "工单重新办理，原答复不再公开", Actor.house(), now));
        }
    }
}

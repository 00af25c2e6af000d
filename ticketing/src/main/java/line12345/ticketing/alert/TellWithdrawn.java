package line12345.ticketing.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alert.ladder.Whom;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;
import line12345.ticketing.ticket.fact.TicketPoint;
import line12345.ticketing.ticket.fact.TicketWithdrawn;

import java.time.Instant;

/** The office that was told of a new ticket is told that it is not to come after all. */
@ApplicationScoped
class TellWithdrawn implements FactListener {
    @Inject Addressees addressees;
    @Inject Notices notices;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof TicketWithdrawn withdrawn) {
            withdrawn.offices().forEach(office -> tell(withdrawn.about(), office, now));
        }
    }

    private void tell(TicketPoint about, long office, Instant now) {
        String words = "工单 " + about.number() + " 派单有误，已由派单员撤回，不必签收。";
        addressees.of(Whom.CLERK, office, now).stream()
                .filter(one -> one.accountId() != null)
                .forEach(
                        one ->
                                notices.toAccount(
                                        one.accountId(), Via.PAGE, about.number(), words, now));
    }
}

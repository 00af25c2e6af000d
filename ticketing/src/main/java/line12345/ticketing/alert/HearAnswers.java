package line12345.ticketing.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.notice.NoticeAcknowledged;
import line12345.ticketing.notice.Via;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.LegState;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whoever takes note of one message answers the whole alert; on the telephone, key 1 signs. */
@ApplicationScoped
class HearAnswers implements FactListener {
    @Inject AlertDesk desk;
    @Inject Answering answering;
    @Inject Tickets tickets;
    @Inject Facts facts;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof NoticeAcknowledged taken) {
            desk.ofNotice(taken.noticeId()).ifPresent(told -> answered(told, taken, now));
        }
    }

    private void answered(AlertDesk.ToldOf told, NoticeAcknowledged taken, Instant now) {
        desk.hold(told.ticketId());
        Optional<OpenAlert> open = desk.open(told.alertId());
        if (open.isEmpty()) {
            return;
        }
        answering.acknowledge(List.of(told.alertId()), told.name(), now);
        if (told.via() == Via.PHONE && open.get().occasion() == Occasion.NEW) {
            sign(open.get(), told, taken.accountId(), now);
        }
    }

    /** An emergency is signed by pressing a key: nobody looks for a screen first. */
    private void sign(OpenAlert alert, AlertDesk.ToldOf told, long accountId, Instant now) {
        Actor officer =
                new Actor(accountId, told.name() + "（电话）", Role.CLERK, alert.departmentId(), null);
        tickets.findById(alert.ticketId())
                .legs()
                .at(alert.position())
                .filter(leg -> leg.state() == LegState.WAITING_SIGN)
                .ifPresent(leg -> facts.announce(leg.sign(officer, now), now));
    }
}

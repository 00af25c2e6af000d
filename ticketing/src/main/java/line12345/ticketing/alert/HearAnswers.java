package line12345.ticketing.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Accounts;
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
    @Inject Addressees addressees;
    @Inject Accounts accounts;
    @Inject Tickets tickets;
    @Inject Facts facts;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof NoticeAcknowledged taken) {
            desk.ofNotice(taken.noticeId()).ifPresent(told -> answered(told, now));
        }
    }

    private void answered(AlertDesk.ToldOf told, Instant now) {
        desk.hold(told.ticketId());
        Optional<OpenAlert> open =
                desk.open(told.alertId()).filter(alert -> answersFor(alert, told));
        if (open.isEmpty()) {
            return;
        }
        answering.acknowledge(List.of(told.alertId()), told.name(), now);
        if (told.via() == Via.PHONE && open.get().occasion() == Occasion.NEW) {
            sign(open.get(), told, now);
        }
    }

    /** Whoever has left since being told answers nothing: the ladder goes on. */
    private boolean answersFor(OpenAlert alert, AlertDesk.ToldOf told) {
        return told.accountId() == null
                || accounts.actor(told.accountId())
                        .filter(person -> addressees.speaksFor(alert.departmentId(), person))
                        .isPresent();
    }

    /** An emergency is signed by pressing a key: nobody looks for a screen first. */
    private void sign(OpenAlert alert, AlertDesk.ToldOf told, Instant now) {
        long account = told.accountId() == null ? 0 : told.accountId();
        Actor officer =
                new Actor(account, told.name() + "（电话）", Role.CLERK, alert.departmentId(), null);
        tickets.findById(alert.ticketId())
                .legs()
                .at(alert.position())
                .filter(leg -> leg.state() == LegState.WAITING_SIGN)
                .ifPresent(leg -> facts.announce(leg.sign(officer, now), now));
    }
}

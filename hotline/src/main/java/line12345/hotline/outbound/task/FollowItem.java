package line12345.hotline.outbound.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.outbound.line.OutboundMoved;
import line12345.hotline.outbound.line.Purpose;
import line12345.hotline.outbound.line.QuietHours;
import line12345.ticketing.account.PostLeft;
import line12345.ticketing.callback.AnotherHour;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.rule.Rules;

import java.time.Instant;

/** A number that rang waits for another hour, also when whoever called it goes away. */
@ApplicationScoped
class FollowItem implements FactListener {
    @Inject ItemBook items;
    @Inject AnotherHour hours;
    @Inject Rules rules;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof OutboundMoved moved
                && moved.purpose() == Purpose.TASK
                && moved.subjectId() != null
                && moved.outcome() != null
                && moved.outcome().rang()) {
            Instant next = QuietHours.of(rules, now).awake(now.plus(hours.gap(now)));
            items.rang(moved.subjectId(), next, now.plus(TakeItem.HOLD));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void left(@Observes PostLeft left) {
        items.giveAllBack(left.who().accountId());
    }
}

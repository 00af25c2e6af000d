package line12345.ticketing.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;

/** The office asks to have the supervision order withdrawn 申请退回督办. */
@ApplicationScoped
public class AskSupervisionBack {
    @Inject SupervisionOrders orders;
    @Inject OrderAlarms alarms;
    @Inject DeadlineRules deadlines;
    @Inject Rules rules;
    @Inject Facts facts;

    /**
     * @param version of the order as the person saw it
     */
    @Transactional
    public void ask(long orderId, String why, int version, Actor by, Instant now) {
        SupervisionOrder order = orders.own(by, orderId, version, now);
        Instant reviewBy =
                deadlines.reckoning().from(now, rules.span(Rule.REVIEW_WITHIN, now)).at();
        var fact = order.askBack(why, reviewBy, by, now);
        alarms.follow(order);
        facts.announce(fact, now);
    }
}

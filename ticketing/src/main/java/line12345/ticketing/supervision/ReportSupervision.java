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

/** The office reports what it did about the supervision order 报告督办结果. */
@ApplicationScoped
public class ReportSupervision {
    @Inject SupervisionOrders orders;
    @Inject OrderAlarms alarms;
    @Inject DeadlineRules deadlines;
    @Inject Rules rules;
    @Inject Facts facts;

    /**
     * @param version of the order as the person saw it
     */
    @Transactional
    public void report(long orderId, String result, int version, Actor by, Instant now) {
        SupervisionOrder order = orders.own(by, orderId, version, now);
        Instant reviewBy =
                deadlines.reckoning().from(now, rules.span(Rule.REVIEW_WITHIN, now)).at();
        var fact = order.report(result, reviewBy, by, now);
        alarms.follow(order);
        facts.announce(fact, now);
    }
}

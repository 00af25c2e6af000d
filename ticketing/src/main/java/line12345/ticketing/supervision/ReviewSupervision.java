package line12345.ticketing.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** The hotline's management decides on a report, or on a request to withdraw the order 督办审核. */
@ApplicationScoped
public class ReviewSupervision {
    @Inject SupervisionOrders orders;
    @Inject OrderAlarms alarms;
    @Inject DeadlineRules deadlines;
    @Inject Facts facts;

    /**
     * @param words why; needed when the office must go on
     * @param version of the order as the person saw it
     */
    @Transactional
    public void review(
            long orderId, Verdict verdict, String words, int version, Actor by, Instant now) {
        OrderStep.CLOSE.mustBeBy(by);
        Verdict given = Verdict.given(verdict);
        SupervisionOrder order = orders.any(orderId, version);
        var office = deadlines.reckoning(order.departmentId());
        var fact = given.on(order, words, office, by, now);
        alarms.follow(order);
        facts.announce(fact, now);
    }
}

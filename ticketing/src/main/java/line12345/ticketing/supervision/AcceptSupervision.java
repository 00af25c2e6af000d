package line12345.ticketing.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** The office takes the supervision order 接收督办. */
@ApplicationScoped
public class AcceptSupervision {
    @Inject SupervisionOrders orders;
    @Inject Facts facts;

    /**
     * @param version of the order as the person saw it
     */
    @Transactional
    public void accept(long orderId, int version, Actor by, Instant now) {
        facts.announce(orders.own(by, orderId, version, now).accept(by, now), now);
    }
}

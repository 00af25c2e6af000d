package line12345.ticketing.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.fact.LegEnded;
import line12345.ticketing.ticket.fact.LegPoint;

import java.time.Instant;

/** An office that lost its part of a ticket is not supervised for it any more. */
@ApplicationScoped
class LapseSupervision implements FactListener {
    @Inject SupervisionOrders orders;
    @Inject OrderAlarms alarms;
    @Inject Facts facts;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof LegEnded ended) {
            lapse(ended.about(), now);
        }
    }

    private void lapse(LegPoint leg, Instant now) {
        orders.open(leg.ticketId(), leg.departmentId())
                .filter(order -> order.position() == leg.position())
                .ifPresent(
                        order ->
                                order.lapse(now)
                                        .ifPresent(
                                                lapsed -> {
                                                    alarms.follow(order);
                                                    facts.announce(lapsed, now);
                                                }));
    }
}

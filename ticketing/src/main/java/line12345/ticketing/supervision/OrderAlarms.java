package line12345.ticketing.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** Time is up for whoever's turn it is with a supervision order 督办到期. */
@ApplicationScoped
class OrderAlarms implements AlarmListener {
    static final String KIND = "supervision-due";

    @Inject SupervisionOrders orders;
    @Inject Alarms alarms;
    @Inject Facts facts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        orders.findByIdOptional(-alarm.legId())
                .flatMap(order -> order.fallDue(now))
                .ifPresent(overdue -> facts.announce(overdue, now));
    }

    /** Sets the alarm to the order's time, or clears it when nobody has to act any more. */
    void follow(SupervisionOrder order) {
        // Below zero: an office's alarms are cleared together by its part's position, from 1 up.
        if (order.state().open()) {
            alarms.set(KIND, order.ticket().id(), -order.id(), order.clock().actBy());
        } else {
            alarms.clear(KIND, order.ticket().id(), -order.id());
        }
    }
}

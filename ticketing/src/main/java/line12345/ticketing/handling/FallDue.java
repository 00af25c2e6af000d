package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/** An office's time is over: the red light 红灯. */
@ApplicationScoped
class FallDue implements AlarmListener {
    @Inject Tickets tickets;
    @Inject Facts facts;

    @Override
    public String kind() {
        return LegAlarms.DUE;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        tickets.findById(alarm.ticketId())
                .legs()
                .at((int) alarm.legId())
                .flatMap(leg -> leg.timing().fallDue(now))
                .ifPresent(overdue -> facts.announce(overdue, now));
    }
}

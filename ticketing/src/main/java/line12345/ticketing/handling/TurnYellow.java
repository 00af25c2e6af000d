package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.fact.LegNearDue;

import java.time.Instant;

/** An office's time is nearly over: the yellow light 黄灯. */
@ApplicationScoped
class TurnYellow implements AlarmListener {
    @Inject Tickets tickets;
    @Inject Facts facts;

    @Override
    public String kind() {
        return LegAlarms.YELLOW;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        tickets.findById(alarm.ticketId())
                .legs()
                .at((int) alarm.legId())
                .filter(leg -> leg.state().open() && leg.clock().keptBy(now))
                .ifPresent(leg -> facts.announce(new LegNearDue(leg.about(now)), now));
    }
}

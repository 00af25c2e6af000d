package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.LegState;

import java.time.Instant;

/** Nobody signed in time: the part signs itself 自动签收. */
@ApplicationScoped
class SignItself implements AlarmListener {
    @Inject Tickets tickets;
    @Inject Facts facts;

    @Override
    public String kind() {
        return LegAlarms.SIGN_BY;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        tickets.findById(alarm.ticketId())
                .legs()
                .at((int) alarm.legId())
                .filter(leg -> leg.state() == LegState.WAITING_SIGN)
                .ifPresent(leg -> facts.announce(leg.signItself(now), now));
    }
}

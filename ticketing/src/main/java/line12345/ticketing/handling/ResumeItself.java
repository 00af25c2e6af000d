package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.LegState;

import java.time.Instant;

/** A pause is over by rule: the part goes on by itself 自动恢复. */
@ApplicationScoped
class ResumeItself implements AlarmListener {
    @Inject Tickets tickets;
    @Inject Facts facts;
    @Inject DeadlineRules deadlines;

    @Override
    public String kind() {
        return LegAlarms.PAUSE_END;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        tickets.findById(alarm.ticketId())
                .legs()
                .at((int) alarm.legId())
                .filter(leg -> leg.state() == LegState.PAUSED)
                .ifPresent(leg -> resume(leg, alarm.at(), now));
    }

    /** A service that slept gives nobody more time: the pause ended when it was to end. */
    private void resume(Leg leg, Instant ended, Instant now) {
        var reckoning = deadlines.reckoning(leg.departmentId());
        facts.announce(leg.timing().resume(Actor.house(), reckoning, ended), now);
    }
}

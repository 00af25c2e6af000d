package line12345.hotline.call.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;

/**
 * The time for finishing a ticket is over 话后整理到时, whatever became of the agent's page. The alarm is
 * left to fire when the agent was done earlier: it then finds nothing to end.
 */
@ApplicationScoped
class EndWrapUp implements AlarmListener {
    /** Stands in the table, with the account in the place of the leg. */
    static final String KIND = "WRAP_UP";

    static final String OVERRUN = "话后超时";

    @Inject AgentPresences presences;
    @Inject Rules rules;
    @Inject Facts facts;
    @Inject Event<SeatChanged> seats;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        presences
                .locked(alarm.legId())
                .filter(one -> one.endWrapUp(rules.yes(Rule.WRAP_UP_ENDS_READY, now), now))
                .ifPresent(
                        one -> {
                            facts.announce(one.changed(), now);
                            seats.fire(new SeatChanged(one.seat().extension()));
                        });
    }
}

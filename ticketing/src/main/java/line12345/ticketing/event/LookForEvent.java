package line12345.ticketing.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Looks, after a ticket was committed, whether it is one of a burst: the last of them sees all. */
@ApplicationScoped
class LookForEvent implements AlarmListener {
    static final String KIND = "EVENT_LOOK";

    /** Longer than the longest that the rule allows. */
    private static final Duration KEPT = Duration.ofDays(4);

    @Inject Sightings sightings;
    @Inject Events events;
    @Inject Rules rules;
    @Inject Alarms alarms;
    @Inject Facts facts;

    @Override
    public String kind() {
        return KIND;
    }

    /** The alarm counts tickets where others count legs. */
    @Override
    public void due(Alarm alarm, Instant now) {
        sightings.of(alarm.legId()).ifPresent(seen -> look(seen, now));
        sightings.forget(now.minus(KEPT));
    }

    private void look(Sighting seen, Instant now) {
        events.oneAtATime(seen.matter(), seen.street());
        if (!sightings.still(seen)) {
            // Said to be of another matter or street meanwhile; that set an alarm of its own.
            return;
        }
        if (events.had(seen)) {
            sightings.counted(List.of(seen.ticketId()));
            return;
        }
        events.going(seen.matter(), seen.street())
                .ifPresentOrElse(id -> follow(id, List.of(seen)), () -> count(seen, now));
    }

    private void follow(long event, List<Sighting> seen) {
        events.add(event, seen);
        sightings.counted(seen.stream().map(Sighting::ticketId).toList());
    }

    private void count(Sighting seen, Instant now) {
        Duration within = Duration.ofHours(rules.number(Rule.EVENT_HOURS, now));
        List<Sighting> near = sightings.near(seen, within);
        Burst.begins(near, rules.number(Rule.EVENT_TICKETS, now), within)
                .map(from -> near.stream().filter(one -> !one.at().isBefore(from)).toList())
                .ifPresent(burst -> offer(burst, now));
    }

    private void offer(List<Sighting> burst, Instant now) {
        Sighting first = burst.get(0);
        long event = events.offer(first, now);
        follow(event, burst);
        // It looks how long it still has; tickets that come later move nothing.
        alarms.set(LetEventLapse.KIND, 0, event, now);
        facts.announce(new EventOffered(event, first.matter(), first.street(), burst.size()), now);
    }
}

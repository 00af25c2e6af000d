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

/** An offered event that nobody took up while tickets came is over 过时; later ones count anew. */
@ApplicationScoped
class LetEventLapse implements AlarmListener {
    static final String KIND = "EVENT_LAPSE";

    @Inject Events events;
    @Inject Rules rules;
    @Inject Alarms alarms;
    @Inject Facts facts;

    @Override
    public String kind() {
        return KIND;
    }

    /** The alarm counts events where others count legs. */
    @Override
    public void due(Alarm alarm, Instant now) {
        events.find(alarm.legId()).ifPresent(event -> end(event, now));
    }

    private void end(EventRow before, Instant now) {
        // Whoever looks adds a ticket to what goes on: before the end, or after it to a new one.
        events.oneAtATime(before.matter(), before.street());
        EventRow event = events.held(before.id());
        if (event.state() != EventState.OFFERED) {
            return;
        }
        int hours = rules.number(Rule.EVENT_HOURS, now);
        Instant at = event.lapsesAt(Duration.ofHours(hours));
        if (at.isAfter(now)) {
            alarms.set(KIND, 0, event.id(), at);
            return;
        }
        String why = "最近一件诉求后 %d 小时内无人接手；再有集中反映会重新提示。".formatted(hours);
        events.end(event.id(), EventState.LAPSED, why, now);
        facts.announce(new EventEnded(event.id(), event.matter(), event.street()), now);
    }
}

package line12345.ticketing.search.words;

import io.quarkus.runtime.StartupEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Makes the parts of {@code ticket_words} for the coming months, at the start and every week. A
 * month without a part of its own is no harm: its rows go to the part for all others.
 */
@ApplicationScoped
class WordMonths implements AlarmListener {
    static final String KIND = "words-months";
    private static final int AHEAD = 3;
    private static final Duration AGAIN = Duration.ofDays(7);

    @Inject WordMonth month;
    @Inject Alarms alarms;
    @Inject OfficeClock clock;

    void start(@Observes StartupEvent event) {
        make(clock.now());
        month.remember(KIND, clock.now().plus(AGAIN));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        make(now);
        alarms.set(KIND, 0, 0, now.plus(AGAIN));
    }

    private void make(Instant now) {
        LocalDate first = OfficeClock.dayOf(now).withDayOfMonth(1);
        for (int ahead = 0; ahead <= AHEAD; ahead++) {
            month.make(first.plusMonths(ahead));
        }
    }
}

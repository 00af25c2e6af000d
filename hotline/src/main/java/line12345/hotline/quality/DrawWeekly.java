package line12345.hotline.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;

/** Each Monday before the day begins, last week's calls are drawn. */
@ApplicationScoped
class DrawWeekly implements AlarmListener {
    /** Stands in the table; the first one was set by the migration. */
    static final String KIND = "QUALITY_DRAW";

    private static final Duration AT = Duration.ofHours(3);

    @Inject DrawSample draw;
    @Inject Alarms alarms;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        draw.draw(SampleWeek.before(now), now);
        Instant next = OfficeClock.start(SampleWeek.of(now).plusDays(7)).plus(AT);
        alarms.set(KIND, 0, 0, next);
    }
}

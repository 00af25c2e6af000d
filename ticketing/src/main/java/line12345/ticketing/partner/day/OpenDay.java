package line12345.ticketing.partner.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Every night yesterday is to be compared with each partner 每日对账, holidays too: 110 has none. After
 * a sleep every day that was missed is, at most a month of them.
 */
@ApplicationScoped
class OpenDay implements AlarmListener {
    /** Stands in the table; the first one was set by the migration. */
    static final String KIND = "PARTNER_DAY";

    /** When the other side has finished its day, too. */
    private static final Duration NIGHT = Duration.ofMinutes(90);

    private static final int MOST = 31;

    @Inject Days days;
    @Inject Alarms alarms;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        LocalDate today = OfficeClock.dayOf(now);
        LocalDate day = OfficeClock.dayOf(alarm.at()).minusDays(1);
        if (day.isBefore(today.minusDays(MOST))) {
            day = today.minusDays(MOST);
        }
        for (; day.isBefore(today); day = day.plusDays(1)) {
            days.open(day, now);
        }
        alarms.set(KIND, 0, 0, OfficeClock.start(today.plusDays(1)).plus(NIGHT));
    }
}

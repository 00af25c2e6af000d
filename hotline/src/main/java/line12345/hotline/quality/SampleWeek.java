package line12345.hotline.quality;

import line12345.ticketing.time.OfficeClock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The week, named by its Monday, for which calls are drawn. */
public final class SampleWeek {
    private SampleWeek() {}

    public static LocalDate of(Instant moment) {
        return OfficeClock.dayOf(moment).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The last week that is over. */
    public static LocalDate before(Instant now) {
        return of(now).minusDays(7);
    }
}

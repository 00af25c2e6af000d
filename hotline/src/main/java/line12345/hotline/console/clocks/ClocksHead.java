package line12345.hotline.console.clocks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import line12345.ticketing.adjustment.Adjustment;
import line12345.ticketing.adjustment.Adjustments;
import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.calendar.NextYear;
import line12345.ticketing.time.OfficeClock;

import java.util.List;

/** What stands above every page of the clocks; templates read it as {@code cdi:clocks}. */
@Named("clocks")
@RequestScoped
public class ClocksHead {
    @Inject Calendars calendars;
    @Inject Adjustments adjustments;
    @Inject OfficeClock clock;

    /** Null before October and when next year is announced. */
    public NextYear.Reminder getReminder() {
        return NextYear.reminder(calendars.current(), OfficeClock.dayOf(clock.now())).orElse(null);
    }

    /** What somebody has begun and nobody has ended. */
    public List<Adjustment> getOpen() {
        return adjustments.open();
    }
}

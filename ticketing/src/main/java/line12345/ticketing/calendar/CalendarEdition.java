package line12345.ticketing.calendar;

import java.time.Instant;

/**
 * A year's calendar as it was announced or changed once 年历版本; the latest counts.
 *
 * @param source the notice it comes from
 * @param madeBy who entered it
 */
public record CalendarEdition(
        long id, YearPlan plan, String source, String madeBy, Instant madeAt) {
    public int year() {
        return plan.year();
    }
}

package line12345.ticketing.adjustment.change;

import line12345.ticketing.calendar.HoursBook;
import line12345.ticketing.calendar.HoursRow;
import line12345.ticketing.calendar.OpenTime;
import line12345.ticketing.calendar.WorkingCalendar;
import line12345.ticketing.calendar.YearPlan;
import line12345.ticketing.deadline.Reckoning;
import line12345.ticketing.deadline.YellowRule;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Everything that deadlines are counted by, as it stands or as it would stand. */
public final class Books {
    private final WorkingCalendar calendar;
    private final HoursBook hours;
    private final Function<Instant, YellowRule> yellow;
    private final Map<Long, Reckoning> reckonings = new HashMap<>();
    private final Map<LocalDate, YellowRule> yellowOf = new HashMap<>();

    public Books(WorkingCalendar calendar, HoursBook hours, Function<Instant, YellowRule> yellow) {
        this.calendar = calendar;
        this.hours = hours;
        this.yellow = yellow;
    }

    /**
     * @param departmentId null for the city
     */
    public Reckoning of(Long departmentId) {
        return reckonings.computeIfAbsent(
                departmentId,
                id -> new Reckoning(new OpenTime(calendar, hours.of(id)), this::yellow));
    }

    /** The city's rules change from day to day at most; asked once for each. */
    private YellowRule yellow(Instant start) {
        return yellowOf.computeIfAbsent(OfficeClock.dayOf(start), day -> yellow.apply(start));
    }

    public Books with(YearPlan plan) {
        return new Books(calendar.with(plan), hours, yellow);
    }

    public Books with(HoursRow row) {
        return new Books(calendar, hours.with(row), yellow);
    }
}

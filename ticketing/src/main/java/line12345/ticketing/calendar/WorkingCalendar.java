package line12345.ticketing.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks working days up in what the State Council has announced.
 *
 * <p>A year that has not been announced yet (the notice comes each November for the next year) is
 * counted by its weekdays only, and whatever was counted that way is marked provisional.
 */
public final class WorkingCalendar {
    private final Set<Integer> announcedYears;
    private final Map<LocalDate, DayKind> announcedDays;

    public WorkingCalendar(Set<Integer> announcedYears, Map<LocalDate, DayKind> announcedDays) {
        this.announcedYears = Set.copyOf(announcedYears);
        this.announcedDays = Map.copyOf(announcedDays);
    }

    /** The same calendar with one year announced, or announced otherwise. */
    public WorkingCalendar with(YearPlan plan) {
        Set<Integer> years = new HashSet<>(announcedYears);
        years.add(plan.year());
        Map<LocalDate, DayKind> days = new HashMap<>(announcedDays);
        days.keySet().removeIf(day -> day.getYear() == plan.year());
        days.putAll(plan.kinds());
        return new WorkingCalendar(years, days);
    }

    /** True when the year's holidays are known. */
    public boolean announced(int year) {
        return announcedYears.contains(year);
    }

    /**
     * @throws YearNotAnnounced when the answer would be a guess
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!announced(day.getYear())) {
            throw new YearNotAnnounced(day.getYear());
        }
        return works(day);
    }

    /**
     * The {@code count}-th working day after {@code start}; the day of the start is not counted.
     *
     * @param count at least 1
     */
    public Counted after(LocalDate start, int count) {
        LocalDate day = start;
        boolean provisional = false;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            provisional |= !announced(day.getYear());
            if (works(day)) {
                left--;
            }
        }
        return new Counted(day, provisional);
    }

    /** What was announced of {@code day} by name; empty for a day like its weekday. */
    public Optional<DayKind> named(LocalDate day) {
        return Optional.ofNullable(announcedDays.get(day));
    }

    /** By the announced days, else by the weekday: a guess in a year not announced. */
    boolean works(LocalDate day) {
        DayKind kind = announcedDays.get(day);
        if (kind != null) {
            return kind == DayKind.MADE_UP;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * @param provisional the count touched a year whose holidays are not announced
     */
    public record Counted(LocalDate day, boolean provisional) {}
}

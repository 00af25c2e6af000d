package line12345.ticketing.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days that are looked through at once, within one month.
 *
 * @param from first day
 * @param to last day
 * @param whole the whole month
 */
record Stretch(LocalDate from, LocalDate to, boolean whole) {
    /** Each is so many times as long as the one before. */
    private static final int GROWS = 3;

    /**
     * The newest days alone first, then more and more, from the second month on whole months: a
     * word of every day fills the page from a few days, and a rare one costs few looks.
     *
     * @param months first days of those that have tickets, newest first
     * @param newest nothing after this day; null for no end
     * @param oldest nothing before this day; null for no end
     */
    static List<Stretch> of(List<LocalDate> months, LocalDate newest, LocalDate oldest) {
        List<Stretch> stretches = new ArrayList<>();
        int days = 1;
        for (LocalDate month : months) {
            LocalDate end = month.plusMonths(1).minusDays(1);
            LocalDate last = newest != null && newest.isBefore(end) ? newest : end;
            LocalDate first = oldest != null && oldest.isAfter(month) ? oldest : month;
            while (!last.isBefore(first)) {
                LocalDate start = last.minusDays(days - 1L);
                if (start.isBefore(first)) {
                    start = first;
                }
                boolean whole = days >= 27 || start.equals(month) && last.equals(end);
                stretches.add(new Stretch(whole ? first : start, last, whole));
                last = (whole ? first : start).minusDays(1);
                days = Math.min(27, days * GROWS);
            }
        }
        return stretches;
    }

    int length() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** In two: so many of its newest days, at least one and not all, and those before. */
    List<Stretch> split(int newest) {
        LocalDate first = to.minusDays(newest - 1L);
        return List.of(new Stretch(first, to, false), new Stretch(from, first.minusDays(1), false));
    }

    List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }
}

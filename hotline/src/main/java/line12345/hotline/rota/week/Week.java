package line12345.hotline.rota.week;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * A week of the rota.
 *
 * @param version counts the changes of the draft; 0 when nobody has begun it
 * @param changedWho who changed it last; empty for nobody
 * @param published the number of the newest publication; 0 for none
 * @param seats the draft, by day
 */
public record Week(
        LocalDate monday,
        int version,
        String changedWho,
        Instant changedAt,
        int published,
        List<Seat> seats) {
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** {@code 11 月 23 日–29 日}, {@code 11 月 30 日–12 月 6 日}. */
    public static String words(LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        String to = sunday.getMonth() == monday.getMonth() ? "" : sunday.getMonthValue() + " 月 ";
        return "%d 月 %d 日–%s%d 日"
                .formatted(
                        monday.getMonthValue(), monday.getDayOfMonth(), to, sunday.getDayOfMonth());
    }

    public List<LocalDate> days() {
        return monday.datesUntil(monday.plusDays(7)).toList();
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(monday) && day.isBefore(monday.plusDays(7));
    }
}

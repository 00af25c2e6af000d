package line12345.ticketing.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Reminds of the year to come: the State Council's notice comes around November, and until it is
 * entered every deadline beyond the new year is a guess.
 */
public final class NextYear {
    private static final int REMIND_FROM_MONTH = 10;
    private static final int URGENT_FROM_MONTH = 12;

    private NextYear() {}

    /**
     * From October on, while next year is not announced.
     *
     * @param urgent from December on
     */
    public record Reminder(int year, String sentence, boolean urgent) {}

    public static Optional<Reminder> reminder(WorkingCalendar calendar, LocalDate today) {
        int year = today.getYear() + 1;
        if (today.getMonthValue() < REMIND_FROM_MONTH || calendar.announced(year)) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(today, LocalDate.of(year, 1, 1));
        boolean urgent = today.getMonthValue() >= URGENT_FROM_MONTH;
        String sentence =
                "%d 年的放假安排还没有录入，距新年还有 %d 天；跨年的时限都只能标为“暂定”。国务院办公厅的通知一般在 11 月公布，公布后请尽快录入。"
                        .formatted(year, days);
        return Optional.of(new Reminder(year, sentence, urgent));
    }
}

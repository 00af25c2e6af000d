package line12345.ticketing.knowledge;

import java.time.LocalDate;

/** The day on which the owner is asked to look at an entry again 到期复核. */
final class ReviewDay {
    private ReviewDay() {}

    /**
     * Some days before the end; of one without an end so many days after it was published. Never
     * before the day after {@code published}: whoever has just published has looked.
     *
     * @param until last day, null for no end
     */
    static LocalDate of(LocalDate published, LocalDate until, int daysBefore, int everyDays) {
        LocalDate day = until == null ? published.plusDays(everyDays) : until.minusDays(daysBefore);
        return day.isAfter(published) ? day : published.plusDays(1);
    }
}

package line12345.hotline.rota.shift;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The shift that ends about now, which is the one to hand over.
 *
 * @param day on which it began
 */
public record ShiftEnding(LocalDate day, Shift shift) {
    private LocalDateTime ends() {
        return day.atTime(shift.starts()).plusMinutes(shift.minutes());
    }

    /**
     * Of yesterday's and today's shifts that have begun the one whose end is nearest.
     *
     * @param written whether the shift of that day and code has its note already
     */
    public static Optional<ShiftEnding> nearest(
            ShiftBook book, LocalDateTime now, BiPredicate<LocalDate, String> written) {
        LocalDate today = now.toLocalDate();
        return Stream.of(today.minusDays(1), today)
                .flatMap(day -> book.active(day).stream().map(one -> new ShiftEnding(day, one)))
                .filter(one -> !one.day.atTime(one.shift.starts()).isAfter(now))
                .filter(one -> !written.test(one.day, one.shift.code()))
                .min(Comparator.comparing(one -> Duration.between(one.ends(), now).abs()));
    }
}

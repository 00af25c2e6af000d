package line12345.hotline.rota.shift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

class ShiftEndingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final ShiftBook book =
            new ShiftBook(
                    List.of(
                            shift(1, "EARLY", 8, 16),
                            shift(2, "DAY", 12, 20),
                            shift(3, "NIGHT", 20, 8)));

    private static Shift shift(long id, String code, int from, int to) {
        return new Shift(
                id,
                code,
                code,
                LocalTime.of(from, 0),
                LocalTime.of(to, 0),
                new BreakTable(List.of()),
                true,
                LocalDate.of(2020, 1, 1));
    }

    private String at(int day, int hour, int minute) {
        return words(
                ShiftEnding.nearest(
                        book, LocalDateTime.of(2026, 11, day, hour, minute), (one, code) -> false));
    }

    private static String words(Optional<ShiftEnding> found) {
        return found.map(one -> one.day().getDayOfMonth() + " " + one.shift().code()).orElse("");
    }

    @Test
    void inTheMorningTheNightThatBeganYesterdayIsHandedOver() {
        assertThat(at(24, 7, 50)).isEqualTo("23 NIGHT");
        assertThat(at(24, 8, 20)).isEqualTo("23 NIGHT");
    }

    @Test
    void theShiftWhoseEndIsNearestIsMeant() {
        assertThat(at(23, 15, 55)).isEqualTo("23 EARLY");
        assertThat(at(23, 19, 30)).isEqualTo("23 DAY");
        assertThat(at(24, 1, 0)).as("five hours after, not seven before").isEqualTo("23 DAY");
    }

    @Test
    void aShiftThatHasItsNoteIsNotMeant() {
        assertThat(
                        words(
                                ShiftEnding.nearest(
                                        book,
                                        LocalDateTime.of(2026, 11, 23, 16, 5),
                                        (day, code) -> code.equals("EARLY") && day.equals(MONDAY))))
                .isEqualTo("23 DAY");
    }
}

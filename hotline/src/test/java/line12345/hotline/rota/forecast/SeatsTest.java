package line12345.hotline.rota.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.rota.shift.BreakTable;
import line12345.hotline.rota.shift.Shift;
import line12345.hotline.rota.shift.ShiftBook;
import line12345.hotline.rota.week.Seat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Seats that are needed, seats that are there, and where they do not meet. */
class SeatsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate EVE = DAY.minusDays(1);

    private final ShiftBook book =
            new ShiftBook(
                    List.of(
                            shift("E", "08:00", "16:15", "11:30-12:00；12:10-12:20"),
                            shift("N", "20:00", "08:00", "01:00-02:30")));

    private static Shift shift(String code, String from, String to, String breaks) {
        return new Shift(
                1,
                code,
                code,
                LocalTime.parse(from),
                LocalTime.parse(to),
                BreakTable.read(breaks),
                true,
                LocalDate.of(2020, 1, 1));
    }

    private static Seat seat(LocalDate day, String shift, int group, boolean leads) {
        return new Seat(day, 7, "周", leads, shift, group);
    }

    private int there(String clock, Seat... seats) {
        int slot = LocalTime.parse(clock).toSecondOfDay() / 1800;
        return Coverage.of(DAY, List.of(seats), book)[slot];
    }

    private static Target target(int shrinkage, int least) {
        return new Target(80, 20, shrinkage, 0, false, least, 6, 80);
    }

    @Test
    void ofAHundredPaidHoursThirtyAreNotAtTheTelephone() {
        HalfHour busy = new HalfHour(20, 100, 180);
        assertThat(SeatsNeeded.of(busy, target(30, 0)).agents()).isEqualTo(14);
        assertThat(SeatsNeeded.of(busy, target(30, 0)).seats()).isEqualTo(20);
        assertThat(SeatsNeeded.of(busy, target(0, 0)).seats()).isEqualTo(14);
    }

    @Test
    void somebodyIsThereHoweverQuietItIs() {
        assertThat(SeatsNeeded.of(new HalfHour(6, 0, 180), target(30, 2)).seats()).isEqualTo(2);
    }

    @Test
    void aShiftCoversItsWholeHalfHoursOnly() {
        Seat early = seat(DAY, "E", 0, false);
        assertThat(there("07:30", early)).isZero();
        assertThat(there("08:00", early)).isEqualTo(1);
        assertThat(there("15:30", early)).isEqualTo(1);
        assertThat(there("16:00", early)).as("leaves at 16:15").isZero();
    }

    @Test
    void whoHasABreakIsNotThereInIt() {
        assertThat(there("11:30", seat(DAY, "E", 0, false))).isZero();
        assertThat(there("12:00", seat(DAY, "E", 0, false))).isEqualTo(1);
        assertThat(there("11:30", seat(DAY, "E", 1, false))).isEqualTo(1);
        assertThat(there("12:00", seat(DAY, "E", 1, false))).as("ten minutes are away").isZero();
    }

    @Test
    void theNightBeforeIsThereUntilTheMorning() {
        assertThat(there("00:00", seat(EVE, "N", 0, false))).isEqualTo(1);
        assertThat(there("07:30", seat(EVE, "N", 0, false))).isEqualTo(1);
        assertThat(there("08:00", seat(EVE, "N", 0, false))).isZero();
        assertThat(there("01:00", seat(EVE, "N", 0, false))).as("the night's break").isZero();
        assertThat(there("23:30", seat(DAY, "N", 0, false))).isEqualTo(1);
        assertThat(there("00:00", seat(DAY, "N", 0, false))).as("begins in the evening").isZero();
    }

    @Test
    void aShiftLeaderIsNoSeat() {
        assertThat(there("09:00", seat(DAY, "E", 0, true))).isZero();
    }

    @Test
    void halfHoursWithTooFewSeatsAreOneStretchWithItsWorst() {
        int[] needed = new int[48];
        int[] there = new int[48];
        needed[18] = 4;
        needed[19] = 6;
        needed[20] = 4;
        there[18] = 3;
        there[19] = 3;
        there[20] = 4;
        needed[47] = 1;
        assertThat(Gap.of(needed, there).stream().map(Gap::words))
                .containsExactly(
                        "09:00–10:00 最多缺 3 席（需 6 席，班表 3 席）", "23:30–24:00 缺 1 席（需 1 席，班表 0 席）");
    }
}

package line12345.ticketing.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/** 2026-05-11 is a Monday. */
class ShiftTest {
    private static final Shift DAY =
            Shift.weekly(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    LocalTime.of(8, 30),
                    LocalTime.of(17, 30));
    private static final Shift NIGHT =
            Shift.weekly(Set.of(DayOfWeek.SUNDAY), LocalTime.of(17, 30), LocalTime.of(8, 30));

    private static Instant at(String day, String time) {
        return Instant.parse("2026-05-" + day + "T" + time + ":00+08:00");
    }

    @Test
    void itBeginsAtItsHourAndIsOverAtTheOther() {
        assertThat(DAY.covers(at("11", "08:30"))).isTrue();
        assertThat(DAY.covers(at("11", "08:30").minusSeconds(1))).isFalse();
        assertThat(DAY.covers(at("11", "17:30").minusSeconds(1))).isTrue();
        assertThat(DAY.covers(at("11", "17:30"))).isFalse();
        assertThat(DAY.covers(at("10", "12:00"))).isFalse();
    }

    @Test
    void aNightBelongsToTheDayOnWhichItBegins() {
        assertThat(NIGHT.covers(at("10", "17:30"))).isTrue();
        assertThat(NIGHT.covers(at("11", "08:30").minusSeconds(1))).isTrue();
        assertThat(NIGHT.covers(at("11", "08:30"))).isFalse();
        assertThat(NIGHT.covers(at("10", "03:00"))).isFalse();
        assertThat(NIGHT.covers(at("11", "23:00"))).isFalse();
    }

    @Test
    void equalHoursAreTwentyFour() {
        Shift whole =
                Shift.weekly(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(9, 0));
        assertThat(whole.covers(at("11", "09:00"))).isTrue();
        assertThat(whole.covers(at("12", "09:00").minusSeconds(1))).isTrue();
        assertThat(whole.covers(at("12", "09:00"))).isFalse();
    }

    @Test
    void onceIsFromAMomentToAnother() {
        Shift once = Shift.once(at("01", "09:00"), at("05", "09:00"));
        assertThat(once.covers(at("01", "09:00"))).isTrue();
        assertThat(once.covers(at("05", "09:00"))).isFalse();
        assertThat(once.words()).isEqualTo("2026-05-01 09:00 至 2026-05-05 09:00");
    }

    @Test
    void whatNeverBeginsOrNeverEndsIsRefused() {
        assertThatThrownBy(() -> Shift.once(at("05", "09:00"), at("05", "09:00")))
                .hasMessageContaining("必须晚于");
        assertThatThrownBy(() -> Shift.once(null, at("05", "09:00")))
                .isInstanceOf(WrongShift.class);
        assertThatThrownBy(() -> Shift.weekly(Set.of(), LocalTime.NOON, LocalTime.MIDNIGHT))
                .hasMessageContaining("至少要选一天");
        assertThatThrownBy(() -> Shift.weekly(Set.of(DayOfWeek.MONDAY), null, LocalTime.NOON))
                .isInstanceOf(WrongShift.class);
    }

    @Test
    void itIsSaidAsAPersonWould() {
        assertThat(DAY.words()).isEqualTo("每周一至五 08:30–17:30");
        assertThat(
                        Shift.weekly(
                                        Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                                        LocalTime.NOON,
                                        LocalTime.NOON)
                                .words())
                .isEqualTo("每周一、六 12:00–次日 12:00");
        assertThat(NIGHT.words()).isEqualTo("每周日 17:30–次日 08:30");
        assertThat(Shift.readDays(DAY.writtenDays())).isEqualTo(DAY.weekdays());
    }
}

package line12345.ticketing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

class WorkingCalendarTest {
    private final WorkingCalendar calendar =
            new WorkingCalendar(
                    Set.of(2026),
                    Map.of(
                            day("2026-05-01"), DayKind.HOLIDAY,
                            day("2026-05-04"), DayKind.HOLIDAY,
                            day("2026-05-05"), DayKind.HOLIDAY,
                            day("2026-05-09"), DayKind.MADE_UP));

    @Test
    void aHolidayIsNoWorkingDay() {
        assertThat(calendar.isWorkingDay(day("2026-05-04"))).isFalse();
    }

    @Test
    void madeUpSaturdayCounts() {
        assertThat(calendar.isWorkingDay(day("2026-05-09"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2026-05-16"))).isFalse();
    }

    @Test
    void theDayOfTheStartIsNotCounted() {
        assertThat(calendar.after(day("2026-05-11"), 1).day()).isEqualTo(day("2026-05-12"));
    }

    @Test
    void countingJumpsOverTheHolidayAndUsesTheMadeUpSaturday() {
        // After Thursday 30 April: 6, 7, 8 and the made-up Saturday 9 May.
        var counted = calendar.after(day("2026-04-30"), 4);
        assertThat(counted.day()).isEqualTo(day("2026-05-09"));
        assertThat(counted.provisional()).isFalse();
    }

    @Test
    void countingIntoAYearNotAnnouncedIsProvisional() {
        var last = calendar.after(day("2026-12-30"), 1);
        assertThat(last.day()).isEqualTo(day("2026-12-31"));
        assertThat(last.provisional()).isFalse();
        assertThat(calendar.after(day("2026-12-30"), 2).provisional()).isTrue();
    }

    @Test
    void aDayOfAYearNotAnnouncedIsNeverGuessed() {
        assertThatThrownBy(() -> calendar.isWorkingDay(day("2027-01-04")))
                .isInstanceOf(YearNotAnnounced.class)
                .hasMessageContaining("2027 年的放假安排尚未公布");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

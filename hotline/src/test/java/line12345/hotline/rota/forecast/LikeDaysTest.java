package line12345.hotline.rota.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.calendar.DayKind;
import line12345.ticketing.calendar.WorkingCalendar;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

class LikeDaysTest {
    /** 2026: the 1st to 3rd of October are off, Saturday the 10th is worked. */
    private final LikeDays like =
            new LikeDays(
                    new WorkingCalendar(
                            Set.of(2026),
                            Map.of(
                                    day("2026-10-01"), DayKind.HOLIDAY,
                                    day("2026-10-02"), DayKind.HOLIDAY,
                                    day("2026-10-03"), DayKind.HOLIDAY,
                                    day("2026-10-06"), DayKind.HOLIDAY,
                                    day("2026-10-10"), DayKind.MADE_UP)));

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private LikeDays.Found of(String day, String before, int most) {
        return like.of(day(day), day(before), one -> true, most);
    }

    @Test
    void aTuesdayIsLikeTheTuesdaysBeforeWithoutTheHolidayAmongThem() {
        assertThat(of("2026-10-20", "2026-10-19", 4).days())
                .containsExactly(
                        day("2026-10-13"), day("2026-09-29"), day("2026-09-22"), day("2026-09-15"));
    }

    @Test
    void aMadeUpSaturdayIsLikeAnyWorkingDay() {
        LikeDays.Found found = of("2026-10-10", "2026-10-10", 4);
        assertThat(found.days())
                .containsExactly(
                        day("2026-10-09"), day("2026-10-08"), day("2026-10-07"), day("2026-10-05"));
        assertThat(found.sentence()).contains("调休");
    }

    @Test
    void noOrdinarySaturdayIsLikeAMadeUpOne() {
        assertThat(of("2026-10-17", "2026-10-17", 2).days())
                .containsExactly(day("2026-09-26"), day("2026-09-19"));
    }

    @Test
    void aHolidayIsLikeHolidays() {
        assertThat(of("2026-10-06", "2026-10-06", 8).days())
                .containsExactly(day("2026-10-03"), day("2026-10-02"), day("2026-10-01"));
    }

    @Test
    void whileHolidaysAreTooFewWeekendsFillUp() {
        LikeDays.Found found = of("2026-10-02", "2026-10-02", 3);
        assertThat(found.days())
                .containsExactly(day("2026-10-01"), day("2026-09-27"), day("2026-09-26"));
        assertThat(found.sentence()).contains("不足");
    }

    @Test
    void daysOnWhichNothingWasCountedAreLeftOut() {
        assertThat(
                        like.of(day("2026-10-20"), day("2026-10-19"), day("2026-09-22")::equals, 4)
                                .days())
                .containsExactly(day("2026-09-22"));
    }

    @Test
    void aYearThatIsNotAnnouncedIsSaidToBeAGuess() {
        assertThat(of("2027-01-05", "2026-12-31", 4).sentence()).contains("2027").contains("推测");
        assertThat(of("2026-12-08", "2026-12-08", 4).sentence()).doesNotContain("推测");
    }
}

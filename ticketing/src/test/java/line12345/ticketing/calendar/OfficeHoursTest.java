package line12345.ticketing.calendar;

import static line12345.ticketing.calendar.ACalendar.line;
import static line12345.ticketing.calendar.ACalendar.split;
import static line12345.ticketing.calendar.ACalendar.usual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class OfficeHoursTest {
    private final DayHours summer = split("08:30", "12:00", "15:00", "18:00");
    private final DayHours early = split("08:00", "12:00", "13:00", "17:00");
    private final OfficeHours city =
            OfficeHours.ofCity(
                    List.of(
                            line(1, Season.WHOLE_YEAR, usual(), "2000-01-01"),
                            line(2, Season.parse("06-01", "09-30"), summer, "2020-01-01")));

    @Test
    void theSeasonBeginsAndEndsWithItsDays() {
        assertThat(city.on(day("2026-05-31"))).isEqualTo(usual());
        assertThat(city.on(day("2026-06-01"))).isEqualTo(summer);
        assertThat(city.on(day("2026-09-30"))).isEqualTo(summer);
        assertThat(city.on(day("2026-10-01"))).isEqualTo(usual());
    }

    @Test
    void aSeasonMayRunOverTheNewYear() {
        Season winter = Season.parse("11-15", "02-15");
        assertThat(winter.contains(day("2026-11-14"))).isFalse();
        assertThat(winter.contains(day("2026-11-15"))).isTrue();
        assertThat(winter.contains(day("2026-12-31"))).isTrue();
        assertThat(winter.contains(day("2027-01-01"))).isTrue();
        assertThat(winter.contains(day("2027-02-15"))).isTrue();
        assertThat(winter.contains(day("2027-02-16"))).isFalse();
    }

    @Test
    void aLaterLineCountsFromItsDayAndAlsoEndsTheSeasonBeforeIt() {
        OfficeHours changed =
                OfficeHours.own(List.of(line(3, Season.WHOLE_YEAR, early, "2026-07-01")), city);
        assertThat(changed.on(day("2026-06-30"))).isEqualTo(summer);
        assertThat(changed.on(day("2026-07-01"))).isEqualTo(early);
    }

    @Test
    void ofTwoLinesOfOneDayTheNewerCounts() {
        OfficeHours corrected =
                OfficeHours.ofCity(
                        List.of(
                                line(7, Season.WHOLE_YEAR, early, "2026-01-01"),
                                line(6, Season.WHOLE_YEAR, usual(), "2026-01-01")));
        assertThat(corrected.on(day("2026-03-01"))).isEqualTo(early);
    }

    @Test
    void anOfficeMayGoBackToTheCitysHours() {
        OfficeHours back =
                OfficeHours.own(
                        List.of(
                                line(3, Season.WHOLE_YEAR, early, "2026-01-01"),
                                line(4, Season.WHOLE_YEAR, null, "2026-03-01")),
                        city);
        assertThat(back.on(day("2026-02-28"))).isEqualTo(early);
        assertThat(back.on(day("2026-03-01"))).isEqualTo(usual());
        assertThat(back.on(day("2025-12-31"))).isEqualTo(usual());
    }

    @Test
    void aCityWithoutHoursIsABug() {
        assertThatThrownBy(() -> city.on(day("1999-12-31")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hoursReadAsTheyHangOnTheDoor() {
        assertThat(usual().chinese()).isEqualTo("08:30–12:00、14:00–17:30");
        assertThat(DayHours.round().alsoOnHolidays(true).chinese())
                .isEqualTo("00:00–24:00（周末和节假日照常）");
        assertThat(Season.parse("06-01", "09-30").chinese()).isEqualTo("6 月 1 日–9 月 30 日");
        assertThat(Season.WHOLE_YEAR.chinese()).isEqualTo("全年");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

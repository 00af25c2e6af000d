package line12345.hotline.rota.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.hotline.rota.shift.BreakTable;
import line12345.hotline.rota.shift.Shift;
import line12345.hotline.rota.shift.ShiftBook;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** What a publication tells whom, how long people rest, and how breaks are spread. */
class WeekTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final ShiftBook book =
            new ShiftBook(
                    List.of(
                            shift("EARLY", "早班", "08:00", "16:00", "11:30-12:00；12:00-12:30"),
                            shift("NIGHT", "夜班", "20:00", "08:00", "")));

    private static Shift shift(String code, String name, String from, String to, String breaks) {
        return new Shift(
                1,
                code,
                name,
                LocalTime.parse(from),
                LocalTime.parse(to),
                BreakTable.read(breaks),
                true,
                LocalDate.of(2020, 1, 1));
    }

    private static Seat seat(int day, long account, String shift, int group) {
        return new Seat(MONDAY.plusDays(day), account, "周话务员", false, shift, group);
    }

    private Map<Long, String> told(List<Seat> before, List<Seat> after) {
        return RotaMoves.told(MONDAY, before, after, book);
    }

    @Test
    void theFirstPublicationTellsEverybodyTheirShifts() {
        assertThat(told(List.of(), List.of(seat(2, 7, "NIGHT", 0))))
                .containsExactly(Map.entry(7L, "班表已发布：11 月 25 日（周三） 夜班 20:00–次日 08:00。"));
    }

    @Test
    void onlyWhoWorksOtherwiseIsToldAgain() {
        List<Seat> before = List.of(seat(0, 7, "NIGHT", 0), seat(0, 8, "EARLY", 0));
        List<Seat> after = List.of(seat(1, 7, "NIGHT", 0), seat(0, 8, "EARLY", 0));
        assertThat(told(before, after))
                .containsExactly(
                        Map.entry(
                                7L, "您的班次有变动：11 月 23 日（周一） 改为休息；11 月 24 日（周二） 夜班 20:00–次日 08:00。"));
    }

    @Test
    void anotherBreakIsAChangeToo() {
        assertThat(told(List.of(seat(0, 7, "EARLY", 0)), List.of(seat(0, 7, "EARLY", 1))).get(7L))
                .contains("休息 12:00–12:30");
    }

    @Test
    void aNightBeforeAnEarlyShiftIsTooShortARest() {
        RestBetween rest = new RestBetween(11, book);
        assertThat(rest.broken(List.of(seat(1, 7, "EARLY", 0), seat(0, 7, "NIGHT", 0))))
                .containsExactly("周话务员：11 月 23 日（周一） 夜班之后接 11 月 24 日（周二） 早班，只休息 0 小时，少于 11 小时");
    }

    @Test
    void exactlySoManyHoursAreEnough() {
        // From the end of one night at 08:00 to 20:00 are 12 hours.
        List<Seat> nights = List.of(seat(0, 7, "NIGHT", 0), seat(1, 7, "NIGHT", 0));
        assertThat(new RestBetween(12, book).broken(nights)).isEmpty();
        assertThat(new RestBetween(13, book).broken(nights)).hasSize(1);
        assertThat(
                        new RestBetween(13, book)
                                .broken(List.of(seat(0, 7, "NIGHT", 0), seat(1, 8, "NIGHT", 0))))
                .as("two people")
                .isEmpty();
    }

    @Test
    void breaksAreSpreadEvenly() {
        Shift early = book.on(MONDAY, "EARLY").orElseThrow();
        List<Seat> seats = List.of(seat(0, 7, "EARLY", 0), seat(1, 8, "EARLY", 1));
        assertThat(BreakGroups.of(null, early, MONDAY, seats, 9)).isEqualTo(1);
        assertThat(BreakGroups.of(null, early, MONDAY, seats, 7)).as("the own place").isZero();
        assertThat(BreakGroups.of(3, early, MONDAY, seats, 9)).as("goes round").isEqualTo(1);
        assertThat(BreakGroups.of(5, book.on(MONDAY, "NIGHT").orElseThrow(), MONDAY, seats, 9))
                .isZero();
    }

    @Test
    void whatIsPastIsNotDrawnUp() {
        SoundDay.check(MONDAY, MONDAY);
        assertThatThrownBy(() -> SoundDay.check(MONDAY.minusDays(1), MONDAY))
                .isInstanceOf(WrongSeat.class);
        SoundDay.check(MONDAY.plusDays(120), MONDAY);
        assertThatThrownBy(() -> SoundDay.check(MONDAY.plusDays(121), MONDAY))
                .isInstanceOf(WrongSeat.class);
        assertThatThrownBy(() -> SoundDay.shift(book, MONDAY, "LATE"))
                .isInstanceOf(WrongSeat.class);
    }

    @Test
    void aSundayBelongsToTheMondayBefore() {
        assertThat(Week.mondayOf(MONDAY.plusDays(6))).isEqualTo(MONDAY);
        assertThat(Week.mondayOf(MONDAY)).isEqualTo(MONDAY);
    }

    @Test
    void aWeekThatIsOverIsNotPublishedAgain() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        SoundDay.checkWeek(monday, monday.plusDays(6));
        assertThatThrownBy(() -> SoundDay.checkWeek(monday, monday.plusDays(7)))
                .isInstanceOf(WrongSeat.class)
                .hasMessageContaining("过去");
        assertThatThrownBy(() -> SoundDay.checkWeek(monday.plusWeeks(20), monday))
                .isInstanceOf(WrongSeat.class);
    }

    @Test
    void aWeekIsSaidByItsDays() {
        assertThat(Week.words(LocalDate.of(2026, 11, 23))).isEqualTo("11 月 23 日–29 日");
        assertThat(Week.words(LocalDate.of(2026, 11, 30))).isEqualTo("11 月 30 日–12 月 6 日");
    }
}

package line12345.ticketing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

class HoursRowTest {
    @Test
    void theFourTimesOfADayFollowEachOther() {
        assertThat(split("08:30", "12:00", "14:00", "17:30").chinese())
                .isEqualTo("6 月 1 日–9 月 30 日 08:30–12:00、14:00–17:30");
        refused(() -> split("12:00", "12:00", "14:00", "17:30"), "上午下班时间应晚于上午上班时间");
        refused(() -> split("08:30", "12:00", "12:00", "17:30"), "中午不休");
        refused(() -> split("08:30", "12:00", "17:30", "17:30"), "下午下班时间应晚于下午上班时间");
        refused(() -> split("08:30", null, "14:00", "17:30"), "请填写上午下班时间");
    }

    @Test
    void aDayWithoutBreakNeedsTwoTimes() {
        assertThat(through("09:00", "17:00").hours().chinese()).isEqualTo("09:00–17:00");
        refused(() -> through("17:00", "09:00"), "下班时间应晚于上班时间");
        refused(() -> through("17:00", null), "请填写下班时间");
        refused(() -> through("17:00", "17:30"), "不到 1 小时");
    }

    @Test
    void theCityNeitherFollowsItselfNorWorksOnHolidays() {
        refused(() -> row(null, Shape.CITY, false), "只能用于单位");
        refused(() -> row(null, Shape.ROUND, true), "按工作日历放假");
        assertThat(row(7L, Shape.CITY, false).hours()).isNull();
        assertThat(row(7L, Shape.ROUND, true).chinese()).endsWith("00:00–24:00（周末和节假日照常）");
    }

    @Test
    void theBookKnowsTheNewRowBeforeItIsStored() {
        HoursBook book =
                new HoursBook(
                        Map.of(
                                0L,
                                List.of(
                                        ACalendar.line(
                                                1,
                                                Season.WHOLE_YEAR,
                                                ACalendar.usual(),
                                                "2000-01-01"))));
        LocalDate summer = LocalDate.parse("2026-07-01");
        HoursBook more = book.with(split("08:00", "12:00", "15:00", "18:00"));
        assertThat(book.of(7L).on(summer)).isEqualTo(ACalendar.usual());
        assertThat(more.of(7L).on(summer).chinese()).startsWith("08:00");
        assertThat(more.of(null).on(summer)).isEqualTo(ACalendar.usual());
        assertThat(more.of(8L).on(summer)).isEqualTo(ACalendar.usual());
    }

    private static HoursRow split(String from, String noon, String afterNoon, String to) {
        return new HoursRow(
                7L,
                "06-01",
                "09-30",
                Shape.SPLIT,
                time(from),
                time(noon),
                time(afterNoon),
                time(to),
                false,
                LocalDate.parse("2026-05-01"),
                "通知");
    }

    private static HoursRow through(String from, String to) {
        return new HoursRow(
                7L,
                "01-01",
                "12-31",
                Shape.THROUGH,
                time(from),
                null,
                null,
                time(to),
                false,
                LocalDate.parse("2026-05-01"),
                "通知");
    }

    private static HoursRow row(Long department, Shape shape, boolean everyDay) {
        return new HoursRow(
                department,
                "01-01",
                "12-31",
                shape,
                null,
                null,
                null,
                null,
                everyDay,
                LocalDate.parse("2026-05-01"),
                "通知");
    }

    private static void refused(Runnable action, String words) {
        assertThatThrownBy(action::run).isInstanceOf(WrongHours.class).hasMessageContaining(words);
    }

    private static LocalTime time(String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}

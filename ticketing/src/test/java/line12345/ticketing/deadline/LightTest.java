package line12345.ticketing.deadline;

import static line12345.ticketing.calendar.ACalendar.at;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.calendar.ACalendar;
import line12345.ticketing.time.Span;
import line12345.ticketing.time.Span.Unit;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class LightTest {
    private final Reckoning reckoning = withYellow(1, 25);

    @Test
    void theLightTurnsYellowOneWorkingDayBefore() {
        Instant start = at("2026-05-11T09:00");
        Span span = new Span(3, Unit.WORKING_DAY);
        Instant yellow = reckoning.yellow(start, span);
        Instant due = reckoning.from(start, span).at();
        assertThat(yellow).isEqualTo(at("2026-05-13T17:30"));
        assertThat(Light.at(yellow.minusNanos(1000), yellow, due)).isEqualTo(Light.GREEN);
        assertThat(Light.at(yellow, yellow, due)).isEqualTo(Light.YELLOW);
        assertThat(Light.at(due.minusNanos(1000), yellow, due)).isEqualTo(Light.YELLOW);
        assertThat(Light.at(due, yellow, due)).isEqualTo(Light.RED);
    }

    @Test
    void theDayBeforeAHolidayIsTheWorkingDayBefore() {
        // Due on the first day after Labour Day: yellow when the last day before it closes.
        assertThat(yellow(reckoning, "2026-04-29T09:00", 2, Unit.WORKING_DAY))
                .isEqualTo(at("2026-04-30T17:30"));
    }

    @Test
    void theCityChoosesHowManyWorkingDaysBefore() {
        assertThat(yellow(withYellow(2, 25), "2026-05-11T09:00", 8, Unit.WORKING_DAY))
                .isEqualTo(at("2026-05-19T17:30"));
        assertThat(yellow(withYellow(0, 25), "2026-05-11T09:00", 8, Unit.WORKING_DAY))
                .isEqualTo(at("2026-05-21T17:30"));
    }

    @Test
    void aLimitTooShortForThatTurnsYellowWhenAPartOfItsOpenTimeIsLeft() {
        // From Monday 10:30 to Tuesday 17:30 the office is open for 12 hours; 3 of them are left.
        assertThat(yellow(reckoning, "2026-05-11T10:30", 1, Unit.WORKING_DAY))
                .isEqualTo(at("2026-05-12T14:30"));
        assertThat(yellow(reckoning, "2026-05-11T10:30", 4, Unit.WORKING_HOUR))
                .isEqualTo(at("2026-05-11T15:30"));
    }

    @Test
    void twoHoursTurnYellowWhenAQuarterIsLeft() {
        assertThat(yellow(reckoning, "2026-05-11T09:00", 2, Unit.HOUR))
                .isEqualTo(at("2026-05-11T10:30"));
        assertThat(yellow(withYellow(1, 50), "2026-05-11T09:00", 2, Unit.HOUR))
                .isEqualTo(at("2026-05-11T10:00"));
    }

    @Test
    void aDeadlineReadsAsAPersonWouldSayIt() {
        Instant due = at("2026-05-06T17:30");
        assertThat(DueWords.of(at("2026-05-06T11:00"), due, false))
                .isEqualTo("剩 6 小时 · 5 月 6 日 17:30 前");
        assertThat(DueWords.of(due, due, false)).startsWith("超期 1 分钟");
        assertThat(DueWords.of(at("2025-12-01T11:00"), due, true))
                .isEqualTo("剩 156 天 · 2026 年 5 月 6 日 17:30 前（暂定）");
        assertThat(DueWords.of(at("2026-05-06T11:00"), at("2026-05-07T00:00"), false))
                .isEqualTo("剩 13 小时 · 5 月 6 日 24:00 前");
    }

    private static Reckoning withYellow(int workingDays, int percentLeft) {
        return new Reckoning(ACalendar.office(), start -> new YellowRule(workingDays, percentLeft));
    }

    private static Instant yellow(Reckoning reckoning, String start, int amount, Unit unit) {
        return reckoning.yellow(at(start), new Span(amount, unit));
    }
}

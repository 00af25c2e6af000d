package line12345.ticketing.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.calendar.DayKind;
import line12345.ticketing.calendar.WorkingCalendar;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.time.Span;
import line12345.ticketing.time.Span.Unit;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

class ReckoningTest {
    private final Reckoning reckoning =
            new Reckoning(
                    new WorkingCalendar(
                            Set.of(2026),
                            Map.of(
                                    LocalDate.parse("2026-05-01"), DayKind.HOLIDAY,
                                    LocalDate.parse("2026-05-04"), DayKind.HOLIDAY,
                                    LocalDate.parse("2026-05-05"), DayKind.HOLIDAY)),
                    LocalTime.of(17, 30));

    @Test
    void workingDaysEndWhenTheOfficeClosesAfterTheHoliday() {
        Deadline deadline = reckoning.from(at("2026-04-30T17:50"), new Span(2, Unit.WORKING_DAY));
        assertThat(deadline.at()).isEqualTo(at("2026-05-07T17:30"));
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void theMomentItselfIsTooLate() {
        Deadline deadline = reckoning.from(at("2026-05-11T09:00"), new Span(1, Unit.WORKING_DAY));
        Instant edge = at("2026-05-12T17:30");
        assertThat(deadline.keptBy(edge.minus(1, ChronoUnit.MICROS))).isTrue();
        assertThat(deadline.keptBy(edge)).isFalse();
        assertThat(deadline.keptBy(edge.plus(1, ChronoUnit.MICROS))).isFalse();
    }

    @Test
    void hoursRunThroughTheNight() {
        assertThat(reckoning.from(at("2026-04-30T23:00"), new Span(2, Unit.HOUR)).at())
                .isEqualTo(at("2026-05-01T01:00"));
    }

    @Test
    void aDateBeyondTheAnnouncedYearSaysThatItIsProvisional() {
        Deadline deadline = reckoning.from(at("2026-12-31T10:00"), new Span(2, Unit.WORKING_DAY));
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.arithmetic()).contains("2027 年放假安排尚未公布").contains("暂定");
    }

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
    void twoHoursTurnYellowWhenAQuarterIsLeft() {
        assertThat(reckoning.yellow(at("2026-05-11T09:00"), new Span(2, Unit.HOUR)))
                .isEqualTo(at("2026-05-11T10:30"));
    }

    @Test
    void aDeadlineReadsAsAPersonWouldSayIt() {
        Instant due = at("2026-05-06T17:30");
        assertThat(DueWords.of(at("2026-05-06T11:00"), due, false))
                .isEqualTo("剩 6 小时 · 5 月 6 日 17:30 前");
        assertThat(DueWords.of(due, due, false)).startsWith("超期 1 分钟");
        assertThat(DueWords.of(at("2025-12-01T11:00"), due, true))
                .isEqualTo("剩 156 天 · 2026 年 5 月 6 日 17:30 前（暂定）");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }
}

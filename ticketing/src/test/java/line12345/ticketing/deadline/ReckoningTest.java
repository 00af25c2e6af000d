package line12345.ticketing.deadline;

import static line12345.ticketing.calendar.ACalendar.at;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.calendar.ACalendar;
import line12345.ticketing.calendar.OpenTime;
import line12345.ticketing.time.Span;
import line12345.ticketing.time.Span.Unit;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;

class ReckoningTest {
    private final Reckoning reckoning = by(ACalendar.office());
    private final Reckoning summer = by(ACalendar.withSummer());
    private final Reckoning neverClosed = by(ACalendar.neverClosed());

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
    void hoursAndMinutesRunThroughTheNight() {
        assertThat(due(reckoning, "2026-04-30T23:00", 2, Unit.HOUR))
                .isEqualTo(at("2026-05-01T01:00"));
        assertThat(due(reckoning, "2026-04-30T23:50", 15, Unit.MINUTE))
                .isEqualTo(at("2026-05-01T00:05"));
    }

    @Test
    void workingHoursRunOnlyWhileTheOfficeIsOpen() {
        assertThat(due(reckoning, "2026-05-11T11:00", 2, Unit.WORKING_HOUR))
                .isEqualTo(at("2026-05-11T15:00"));
        assertThat(due(reckoning, "2026-05-15T16:30", 4, Unit.WORKING_HOUR))
                .isEqualTo(at("2026-05-18T11:30"));
        assertThat(due(reckoning, "2026-05-16T10:00", 1, Unit.WORKING_HOUR))
                .isEqualTo(at("2026-05-18T09:30"));
        // The made-up Saturday counts, Labour Day does not.
        assertThat(due(reckoning, "2026-05-08T17:00", 1, Unit.WORKING_HOUR))
                .isEqualTo(at("2026-05-09T09:00"));
        assertThat(due(reckoning, "2026-04-30T17:00", 1, Unit.WORKING_HOUR))
                .isEqualTo(at("2026-05-06T09:00"));
        assertThat(reckoning.from(at("2026-05-11T11:00"), new Span(2, Unit.WORKING_HOUR)))
                .extracting(Deadline::arithmetic)
                .isEqualTo("自 2026-05-11 11:00 起 2 个工作小时（只计上班时间），至 2026-05-11 15:00");
    }

    @Test
    void springFestivalIsCountedAsAnnounced() {
        // Friday 13 February: the made-up Saturday is the first day, then Tuesday 24.
        assertThat(due(reckoning, "2026-02-13T10:00", 1, Unit.WORKING_DAY))
                .isEqualTo(at("2026-02-14T17:30"));
        assertThat(due(reckoning, "2026-02-13T10:00", 2, Unit.WORKING_DAY))
                .isEqualTo(at("2026-02-24T17:30"));
        // 24 to 27 February are four, the made-up Saturday 28 the fifth.
        assertThat(due(reckoning, "2026-02-14T10:00", 5, Unit.WORKING_DAY))
                .isEqualTo(at("2026-02-28T17:30"));
    }

    @Test
    void daysCountEveryDayAndEndWhenTheOfficeWouldClose() {
        assertThat(due(reckoning, "2026-05-11T09:00", 6, Unit.DAY))
                .isEqualTo(at("2026-05-17T17:30"));
        assertThat(due(summer, "2026-05-29T09:00", 2, Unit.DAY)).isEqualTo(at("2026-05-31T17:30"));
        assertThat(due(summer, "2026-05-29T09:00", 3, Unit.DAY)).isEqualTo(at("2026-06-01T18:00"));
    }

    @Test
    void anOfficeOpenDayAndNightHasItsOwnDays() {
        Deadline deadline = neverClosed.from(at("2026-05-01T09:00"), new Span(1, Unit.WORKING_DAY));
        assertThat(deadline.at()).isEqualTo(at("2026-05-03T00:00"));
        assertThat(deadline.arithmetic()).endsWith("至 2026-05-02 24:00");
        // One more day ends one midnight later, not two.
        assertThat(neverClosed.extended(deadline.at(), new Span(1, Unit.WORKING_DAY)).at())
                .isEqualTo(at("2026-05-04T00:00"));
        assertThat(due(neverClosed, "2026-05-01T22:00", 4, Unit.WORKING_HOUR))
                .isEqualTo(at("2026-05-02T02:00"));
    }

    @Test
    void aDateBeyondTheAnnouncedYearSaysThatItIsProvisional() {
        Deadline last = reckoning.from(at("2026-12-30T10:00"), new Span(1, Unit.WORKING_DAY));
        assertThat(last.provisional()).isFalse();
        Deadline deadline = reckoning.from(at("2026-12-31T10:00"), new Span(2, Unit.WORKING_DAY));
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.arithmetic()).contains("2027 年放假安排尚未公布").contains("暂定");
        Deadline hours = reckoning.from(at("2026-12-31T17:00"), new Span(1, Unit.WORKING_HOUR));
        assertThat(hours.provisional()).isTrue();
        assertThat(hours.arithmetic()).contains("2027 年放假安排尚未公布").contains("暂定");
    }

    @Test
    void aPauseOverNightWeekendLunchOrHolidayMovesNothing() {
        Instant due = at("2026-05-20T17:30");
        assertThat(paused(due, "2026-05-11T17:30", "2026-05-12T08:30")).isEqualTo(due);
        assertThat(paused(due, "2026-05-15T17:30", "2026-05-18T08:30")).isEqualTo(due);
        assertThat(paused(due, "2026-05-11T12:00", "2026-05-11T14:00")).isEqualTo(due);
        assertThat(paused(due, "2026-05-01T00:00", "2026-05-06T08:30")).isEqualTo(due);
        assertThat(paused(due, "2026-05-11T17:30", "2026-05-12T08:31"))
                .isEqualTo(at("2026-05-21T08:31"));
    }

    @Test
    void aPauseMovesTheDueTimeByTheOpenTimeThatLayInIt() {
        Instant due = at("2026-05-15T17:30");
        assertThat(paused(due, "2026-05-11T10:00", "2026-05-12T10:00"))
                .isEqualTo(at("2026-05-18T17:30"));
        assertThat(paused(due, "2026-05-11T11:00", "2026-05-11T15:00"))
                .isEqualTo(at("2026-05-18T10:30"));
    }

    @Test
    void pausingNeverMovesADeadlineByTheWallClock() {
        Random random = new Random(9);
        for (Reckoning office : new Reckoning[] {reckoning, summer}) {
            for (int i = 0; i < 2000; i++) {
                Instant paused = at("2026-01-05T00:00").plusSeconds(random.nextInt(300 * 86_400));
                Instant resumed = paused.plusSeconds(random.nextInt(12 * 86_400));
                Instant due = paused.plusSeconds(random.nextInt(20 * 86_400));
                Instant moved = office.afterPause(due, paused, resumed);
                Duration open = office.workingTime(paused, resumed);
                assertThat(office.workingTime(due, moved)).isEqualTo(open);
                assertThat(moved.equals(due)).isEqualTo(open.isZero());
            }
        }
    }

    private static Reckoning by(OpenTime open) {
        return new Reckoning(open, start -> new YellowRule(1, 25));
    }

    private static Instant due(Reckoning reckoning, String start, int amount, Unit unit) {
        return reckoning.from(at(start), new Span(amount, unit)).at();
    }

    private Instant paused(Instant due, String from, String to) {
        return reckoning.afterPause(due, at(from), at(to));
    }
}

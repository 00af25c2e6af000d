package line12345.ticketing.calendar;

import static line12345.ticketing.calendar.ACalendar.at;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

class OpenTimeTest {
    private final OpenTime office = ACalendar.office();
    private final OpenTime summer = ACalendar.withSummer();
    private final OpenTime neverClosed = ACalendar.neverClosed();

    @Test
    void lunchDoesNotCount() {
        assertThat(worked("2026-05-11T11:00", "2026-05-11T15:00")).isEqualTo(hours(2));
        assertThat(worked("2026-05-11T12:00", "2026-05-11T14:00")).isZero();
        assertThat(worked("2026-05-11T11:59", "2026-05-11T14:01")).isEqualTo(minutes(2));
    }

    @Test
    void aNightAndAWeekendDoNotCount() {
        assertThat(worked("2026-05-11T17:30", "2026-05-12T08:30")).isZero();
        assertThat(worked("2026-05-15T17:30", "2026-05-18T08:30")).isZero();
        assertThat(worked("2026-05-15T17:29", "2026-05-18T08:31")).isEqualTo(minutes(2));
    }

    @Test
    void springFestivalDoesNotCountAndItsMakeUpDaysDo() {
        // 13 February is a Friday, Saturday the 14th is made up, 15 to 23 are free, the 24th works.
        assertThat(worked("2026-02-13T17:30", "2026-02-14T17:30")).isEqualTo(hours(7));
        assertThat(worked("2026-02-14T17:30", "2026-02-24T08:30")).isZero();
        assertThat(worked("2026-02-27T17:30", "2026-03-02T08:30")).isEqualTo(hours(7));
    }

    @Test
    void theMomentIsTheEarliestOneWithThatMuchOpenTime() {
        assertThat(reached("2026-05-11T10:00", hours(2))).isEqualTo(at("2026-05-11T12:00"));
        assertThat(reached("2026-05-11T10:00", hours(2).plusNanos(1000)))
                .isEqualTo(at("2026-05-11T14:00").plusNanos(1000));
        assertThat(reached("2026-05-11T10:00", hours(2).minusNanos(1000)))
                .isEqualTo(at("2026-05-11T12:00").minusNanos(1000));
        assertThat(reached("2026-05-16T09:00", Duration.ofMinutes(1)))
                .isEqualTo(at("2026-05-18T08:31"));
        assertThat(reached("2026-05-16T09:00", Duration.ZERO)).isEqualTo(at("2026-05-16T09:00"));
    }

    @Test
    void summerHoursBeginWithTheSeason() {
        assertThat(summer.between(at("2026-05-29T00:00"), at("2026-05-30T00:00")))
                .isEqualTo(hours(7));
        assertThat(summer.between(at("2026-06-01T00:00"), at("2026-06-02T00:00")))
                .isEqualTo(minutes(390));
        // Friday 16:30 and two hours: one until 17:30, and one on Monday, the first summer day.
        assertThat(summer.plus(at("2026-05-29T16:30"), hours(2)).at())
                .isEqualTo(at("2026-06-01T09:30"));
        assertThat(summer.closes(day("2026-05-31"))).isEqualTo(at("2026-05-31T17:30"));
        assertThat(summer.closes(day("2026-06-01"))).isEqualTo(at("2026-06-01T18:00"));
    }

    @Test
    void anOfficeThatNeverClosesCountsEveryMinuteAndGuessesNothing() {
        Instant start = at("2026-12-31T23:00");
        var end = neverClosed.plus(start, hours(3));
        assertThat(end.at()).isEqualTo(at("2027-01-01T02:00"));
        assertThat(end.provisional()).isFalse();
        assertThat(neverClosed.after(day("2026-12-31"), 2).day()).isEqualTo(day("2027-01-02"));
        assertThat(neverClosed.after(day("2026-12-31"), 2).provisional()).isFalse();
    }

    @Test
    void reachingIntoAYearNotAnnouncedIsProvisionalAndOneStepBeforeIsNot() {
        var last = office.plus(at("2026-12-31T16:30"), hours(1));
        assertThat(last.at()).isEqualTo(at("2026-12-31T17:30"));
        assertThat(last.provisional()).isFalse();
        assertThat(office.plus(at("2026-12-31T16:30"), hours(1).plusNanos(1000)).provisional())
                .isTrue();
        assertThat(office.after(day("2026-12-30"), 1).provisional()).isFalse();
        assertThat(office.after(day("2026-12-30"), 2).provisional()).isTrue();
    }

    @Test
    void countingBackFindsTheWorkingDaysBefore() {
        assertThat(office.before(day("2026-02-24"), 1)).isEqualTo(day("2026-02-14"));
        assertThat(office.before(day("2026-02-24"), 2)).isEqualTo(day("2026-02-13"));
        assertThat(office.before(day("2026-02-24"), 0)).isEqualTo(day("2026-02-24"));
    }

    @Test
    void addingAndMeasuringAgreeForEveryOffice() {
        Random random = new Random(20260211);
        for (OpenTime open : new OpenTime[] {office, summer, neverClosed}) {
            for (int i = 0; i < 2000; i++) {
                Instant start = at("2026-01-01T00:00").plusSeconds(random.nextInt(360 * 86_400));
                Duration length = Duration.ofSeconds(1 + random.nextInt(40 * 3600));
                Instant end = open.plus(start, length).at();
                assertThat(open.between(start, end)).as("%s + %s", start, length).isEqualTo(length);
                assertThat(open.between(start, end.minusNanos(1000))).isLessThan(length);
                Instant middle = start.plus(Duration.between(start, end).dividedBy(3));
                assertThat(open.between(start, middle).plus(open.between(middle, end)))
                        .isEqualTo(length);
            }
        }
    }

    private Duration worked(String from, String to) {
        return office.between(at(from), at(to));
    }

    private Instant reached(String from, Duration length) {
        return office.plus(at(from), length).at();
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

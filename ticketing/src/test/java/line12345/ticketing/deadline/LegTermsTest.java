package line12345.ticketing.deadline;

import static line12345.ticketing.calendar.ACalendar.at;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.calendar.ACalendar;
import line12345.ticketing.time.Span;
import line12345.ticketing.time.Span.Unit;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class LegTermsTest {
    private static final Instant MONDAY = at("2026-05-11T10:30");
    private static final Span SIGN = new Span(1, Unit.WORKING_DAY);
    private final Reckoning reckoning =
            new Reckoning(ACalendar.office(), start -> new YellowRule(1, 25));

    @Test
    void anUndisturbedLegIsCountedByItsRule() {
        LegTimes times = leg(new Span(8, Unit.WORKING_DAY), 100).times(reckoning);
        assertThat(times.signBy()).isEqualTo(at("2026-05-12T17:30"));
        assertThat(times.dueAt()).isEqualTo(at("2026-05-21T17:30"));
        assertThat(times.yellowAt()).isEqualTo(at("2026-05-20T17:30"));
        assertThat(times.provisional()).isFalse();
    }

    @Test
    void anExtensionIsCountedFromTheDueTimeBeforeIt() {
        LegTerms terms =
                new LegTerms(
                        MONDAY,
                        SIGN,
                        new Span(2, Unit.WORKING_DAY),
                        List.of(new Span(3, Unit.WORKING_DAY), new Span(2, Unit.WORKING_DAY)),
                        Duration.ZERO,
                        100);
        LegTimes times = terms.times(reckoning);
        assertThat(times.dueAt()).isEqualTo(at("2026-05-20T17:30"));
        assertThat(times.yellowAt()).isEqualTo(at("2026-05-19T17:30"));
        assertThat(times.signBy()).isEqualTo(at("2026-05-12T17:30"));
    }

    @Test
    void anExtensionInDaysMakesAMatterOfHoursYellowADayBefore() {
        LegTerms terms =
                new LegTerms(
                        MONDAY,
                        new Span(30, Unit.MINUTE),
                        new Span(20, Unit.HOUR),
                        List.of(new Span(3, Unit.WORKING_DAY)),
                        Duration.ZERO,
                        100);
        LegTimes times = terms.times(reckoning);
        assertThat(times.dueAt()).isEqualTo(at("2026-05-15T17:30"));
        assertThat(times.yellowAt()).isEqualTo(at("2026-05-14T17:30"));
    }

    @Test
    void pausedWorkingTimeMovesDueAndYellowButNotSigning() {
        LegTerms terms =
                new LegTerms(
                        MONDAY,
                        SIGN,
                        new Span(3, Unit.WORKING_DAY),
                        List.of(),
                        Duration.ofHours(2),
                        100);
        LegTimes times = terms.times(reckoning);
        assertThat(times.dueAt()).isEqualTo(at("2026-05-15T10:30"));
        assertThat(times.yellowAt()).isEqualTo(at("2026-05-14T10:30"));
        assertThat(times.signBy()).isEqualTo(at("2026-05-12T17:30"));
    }

    @Test
    void aPartOfSeveralDaysIsASmallerCountOfDays() {
        assertThat(due(new Span(8, Unit.WORKING_DAY), 60)).isEqualTo(at("2026-05-15T17:30"));
        assertThat(due(new Span(12, Unit.WORKING_DAY), 60)).isEqualTo(at("2026-05-20T17:30"));
        assertThat(due(new Span(2, Unit.WORKING_DAY), 99)).isEqualTo(at("2026-05-12T17:30"));
        assertThat(due(new Span(2, Unit.WORKING_DAY), 1)).isEqualTo(at("2026-05-12T17:30"));
    }

    @Test
    void aPartOfOneDayOrOfHoursIsThatPartOfTheTime() {
        // From Monday 10:30 to Tuesday 17:30 the office is open for 12 hours.
        assertThat(due(new Span(1, Unit.WORKING_DAY), 50)).isEqualTo(at("2026-05-12T09:30"));
        assertThat(due(new Span(1, Unit.HOUR), 60)).isEqualTo(at("2026-05-11T11:06"));
        assertThat(due(new Span(20, Unit.HOUR), 60)).isEqualTo(at("2026-05-11T22:30"));
        assertThat(due(new Span(4, Unit.WORKING_HOUR), 50)).isEqualTo(at("2026-05-11T14:30"));
    }

    @Test
    void aPartLeavesTheWholeNoShorterThanItself() {
        for (int percent = 1; percent < 100; percent++) {
            for (Unit unit : Unit.values()) {
                for (int amount : new int[] {1, 2, 3, 15}) {
                    Span span = new Span(amount, unit);
                    assertThat(due(span, percent)).isAfter(MONDAY).isBefore(due(span, 100));
                }
            }
        }
    }

    @Test
    void signingIsNeverLaterThanTheReply() {
        LegTerms terms =
                new LegTerms(MONDAY, SIGN, new Span(1, Unit.HOUR), List.of(), Duration.ZERO, 60);
        assertThat(terms.times(reckoning).signBy()).isEqualTo(at("2026-05-11T11:06"));
    }

    @Test
    void anyPartInAYearNotAnnouncedMakesItProvisional() {
        LegTerms before =
                new LegTerms(
                        at("2026-12-28T09:00"),
                        SIGN,
                        new Span(3, Unit.WORKING_DAY),
                        List.of(),
                        Duration.ZERO,
                        100);
        assertThat(before.times(reckoning).provisional()).isFalse();
        LegTerms extended =
                new LegTerms(
                        at("2026-12-28T09:00"),
                        SIGN,
                        new Span(3, Unit.WORKING_DAY),
                        List.of(new Span(1, Unit.WORKING_DAY)),
                        Duration.ZERO,
                        100);
        assertThat(extended.times(reckoning).provisional()).isTrue();
        LegTerms paused =
                new LegTerms(
                        at("2026-12-28T09:00"),
                        SIGN,
                        new Span(3, Unit.WORKING_DAY),
                        List.of(),
                        Duration.ofMinutes(1),
                        100);
        assertThat(paused.times(reckoning).provisional()).isTrue();
    }

    @Test
    void aPartIsBetweenOneAndHundredPercent() {
        assertThatThrownBy(() -> leg(SIGN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> leg(SIGN, 101)).isInstanceOf(IllegalArgumentException.class);
    }

    private Instant due(Span span, int percent) {
        return leg(span, percent).times(reckoning).dueAt();
    }

    private static LegTerms leg(Span due, int percent) {
        return new LegTerms(MONDAY, SIGN, due, List.of(), Duration.ZERO, percent);
    }
}

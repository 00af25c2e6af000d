package line12345.ticketing.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

class AnotherHourTest {
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final CallingHours HOURS =
            new CallingHours(EIGHT, LocalTime.of(21, 0), NOON, LocalTime.of(14, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-05-06T08:29:59.999999, 2026-05-06T08:29:59.999999",
        "2026-05-06T07:59:59.999999, 2026-05-06T08:00",
        "2026-05-06T11:59:59.999999, 2026-05-06T11:59:59.999999",
        "2026-05-06T12:00, 2026-05-06T14:00",
        "2026-05-06T13:59:59.999999, 2026-05-06T14:00",
        "2026-05-06T14:00, 2026-05-06T14:00",
        "2026-05-06T20:59:59.999999, 2026-05-06T20:59:59.999999",
        "2026-05-06T21:00, 2026-05-07T08:00",
        "2026-12-31T23:00, 2027-01-01T08:00",
    })
    void nobodyIsCalledAtNightOrInTheLunchBreak(LocalDateTime moment, LocalDateTime called) {
        assertThat(HOURS.awake(at(moment))).isEqualTo(at(called));
        boolean now = moment.equals(called);
        assertThat(HOURS.quiet(at(moment)).isEmpty()).isEqualTo(now);
    }

    @Test
    void aCityWithoutALunchBreakHasNone() {
        var hours = new CallingHours(EIGHT, LocalTime.of(21, 0), NOON, NOON);
        Instant noon = at(LocalDateTime.parse("2026-05-06T12:00"));
        assertThat(hours.awake(noon)).isEqualTo(noon);
        assertThat(hours.quiet(noon)).isEmpty();
    }

    @Test
    void otherHoursOfTheDayAreProposed() {
        Instant morning = at(LocalDateTime.parse("2026-05-06T09:20"));
        Instant soon = HOURS.awake(morning.plusSeconds(3 * 3600));
        assertThat(AnotherHour.proposals(HOURS, soon, morning))
                .containsExactly(
                        at(LocalDateTime.parse("2026-05-06T14:00")),
                        at(LocalDateTime.parse("2026-05-07T15:30")),
                        at(LocalDateTime.parse("2026-05-07T18:30")));
        Instant evening = at(LocalDateTime.parse("2026-05-06T19:00"));
        assertThat(AnotherHour.proposals(HOURS, HOURS.awake(evening.plusSeconds(10800)), evening))
                .containsExactly(
                        at(LocalDateTime.parse("2026-05-07T08:00")),
                        at(LocalDateTime.parse("2026-05-07T10:00")),
                        at(LocalDateTime.parse("2026-05-07T18:30")));
    }

    @Test
    void aProposalInAQuietHourMovesOutOfIt() {
        var early = new CallingHours(EIGHT, LocalTime.of(18, 0), NOON, LocalTime.of(16, 0));
        Instant morning = at(LocalDateTime.parse("2026-05-06T09:20"));
        assertThat(AnotherHour.proposals(early, morning.plusSeconds(3600), morning))
                .allMatch(one -> early.awake(one).equals(one))
                .contains(at(LocalDateTime.parse("2026-05-07T16:00")));
    }

    @Test
    void whatIsTooSoonIsNotAnotherHour() {
        Instant now = at(LocalDateTime.parse("2026-05-06T09:25"));
        Instant first = at(LocalDateTime.parse("2026-05-06T14:00"));
        assertThat(AnotherHour.chosen(HOURS, first, first, now)).isEqualTo(first);
        Instant evening = at(LocalDateTime.parse("2026-05-06T18:30"));
        assertThat(AnotherHour.chosen(HOURS, first, evening, now)).isEqualTo(evening);
        for (Instant soon : List.of(now.plusSeconds(1), now.plusSeconds(3600))) {
            assertThatThrownBy(() -> AnotherHour.chosen(HOURS, first, soon, now))
                    .isInstanceOf(Answers.WrongAnswers.class)
                    .hasMessageContaining("最早 5 月 6 日 14:00");
        }
        Instant nextWeek = now.plus(Duration.ofDays(8));
        assertThatThrownBy(() -> AnotherHour.chosen(HOURS, first, nextWeek, now))
                .hasMessageContaining("7 天");
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(OfficeClock.ZONE).toInstant();
    }
}

package line12345.hotline.missed.term;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.outbound.line.QuietHours;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

class OtherHoursTest {
    private final OtherHours hours = new OtherHours(Duration.ofHours(2), new QuietHours(8, 21));

    @Test
    void theGapAloneIsNotAnotherHour() {
        assertThat(next("2026-05-06T09:00")).isEqualTo(at("2026-05-06T12:00"));
    }

    @Test
    void intoAnotherPartOfTheDayTheGapIsKept() {
        assertThat(next("2026-05-06T11:30")).isEqualTo(at("2026-05-06T13:30"));
        assertThat(next("2026-05-06T17:00")).isEqualTo(at("2026-05-06T19:00"));
    }

    @Test
    void inTheEveningOneTriesAgainTheNextMorningAlsoOnAHoliday() {
        assertThat(next("2026-04-30T20:30")).isEqualTo(at("2026-05-01T08:00"));
        assertThat(next("2026-12-31T19:30")).isEqualTo(at("2027-01-01T08:00"));
    }

    @Test
    void threeTriesLieInThreePartsOfTheDayAndNeverNearerThanTheGap() {
        List<Instant> tried = new ArrayList<>(List.of(at("2026-05-06T16:10")));
        tried.add(hours.next(tried, tried.get(0)));
        tried.add(hours.next(tried, tried.get(1)));
        assertThat(tried)
                .containsExactly(
                        at("2026-05-06T16:10"), at("2026-05-06T18:10"), at("2026-05-07T08:00"));
    }

    @Test
    void whenEveryPartWasTriedTheGapHasToDo() {
        List<Instant> tried =
                List.of(at("2026-05-06T09:00"), at("2026-05-06T13:00"), at("2026-05-06T19:00"));
        assertThat(hours.next(tried, tried.get(2))).isEqualTo(at("2026-05-07T08:00"));
    }

    @Test
    void atTheEdgeOfThePartsNoonIsAfternoon() {
        assertThat(next("2026-05-06T12:00")).isEqualTo(at("2026-05-06T18:00"));
        assertThat(next("2026-05-06T11:59")).isEqualTo(at("2026-05-06T13:59"));
    }

    private Instant next(String tried) {
        return hours.next(List.of(at(tried)), at(tried));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }
}

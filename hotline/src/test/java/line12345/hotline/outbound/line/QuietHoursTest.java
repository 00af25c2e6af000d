package line12345.hotline.outbound.line;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDateTime;

class QuietHoursTest {
    private final QuietHours hours = new QuietHours(8, 21);

    @Test
    void nineInTheEveningIsQuietAndTheSecondBeforeIsNot() {
        assertThat(hours.quiet(at("2026-05-06T20:59:59"))).isFalse();
        assertThat(hours.quiet(at("2026-05-06T21:00:00"))).isTrue();
    }

    @Test
    void eightInTheMorningIsNotQuietAndTheSecondBeforeIs() {
        assertThat(hours.quiet(at("2026-05-06T07:59:59"))).isTrue();
        assertThat(hours.quiet(at("2026-05-06T08:00:00"))).isFalse();
    }

    @Test
    void overMidnightOneWaitsForTheNextMorning() {
        assertThat(hours.awake(at("2026-12-31T22:10:00"))).isEqualTo(at("2027-01-01T08:00:00"));
        assertThat(hours.awake(at("2027-01-01T00:10:00"))).isEqualTo(at("2027-01-01T08:00:00"));
        assertThat(hours.awake(at("2027-01-01T12:00:00"))).isEqualTo(at("2027-01-01T12:00:00"));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }
}

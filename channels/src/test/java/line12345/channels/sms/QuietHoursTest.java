package line12345.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalTime;

class QuietHoursTest {
    private final QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(8, 0));

    @Test
    void theNightBeginsAtTenAndEndsAtEight() {
        Instant morning = Instant.parse("2027-01-01T00:00:00Z");
        assertThat(night.until(Instant.parse("2026-12-31T13:59:59.999999Z"))).isEmpty();
        assertThat(night.until(Instant.parse("2026-12-31T14:00:00Z"))).contains(morning);
        assertThat(night.until(Instant.parse("2026-12-31T16:00:00Z"))).contains(morning);
        assertThat(night.until(morning.minusMillis(1))).contains(morning);
        assertThat(night.until(morning)).isEmpty();
    }

    @Test
    void aRestAtNoonIsOverOnTheSameDay() {
        QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));
        assertThat(noon.until(Instant.parse("2026-12-31T03:59:59Z"))).isEmpty();
        assertThat(noon.until(Instant.parse("2026-12-31T04:00:00Z")))
                .contains(Instant.parse("2026-12-31T06:00:00Z"));
        assertThat(noon.until(Instant.parse("2026-12-31T06:00:00Z"))).isEmpty();
    }

    @Test
    void sameHoursMeanThatNoneIsQuiet() {
        QuietHours never = new QuietHours(LocalTime.of(8, 0), LocalTime.of(8, 0));
        assertThat(never.until(Instant.parse("2026-12-31T00:00:00Z"))).isEmpty();
        assertThat(never.until(Instant.parse("2026-12-31T18:00:00Z"))).isEmpty();
    }
}

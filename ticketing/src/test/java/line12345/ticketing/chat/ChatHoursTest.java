package line12345.ticketing.chat;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

class ChatHoursTest {
    private static Instant at(String time) {
        return LocalDate.of(2026, 11, 24)
                .atTime(LocalTime.parse(time))
                .atZone(OfficeClock.ZONE)
                .toInstant();
    }

    @Test
    void theLastMomentIsTheOneBeforeTheEnd() {
        ChatHours hours = new ChatHours(LocalTime.of(8, 30), LocalTime.of(20, 0));
        assertThat(hours.open(at("08:29:59.999"))).isFalse();
        assertThat(hours.open(at("08:30"))).isTrue();
        assertThat(hours.open(at("19:59:59.999"))).isTrue();
        assertThat(hours.open(at("20:00"))).isFalse();
        assertThat(hours.said()).isEqualTo("每天 8:30–20:00");
    }

    @Test
    void theyMayGoOverMidnight() {
        ChatHours hours = new ChatHours(LocalTime.of(20, 0), LocalTime.of(2, 0));
        assertThat(hours.open(at("23:00"))).isTrue();
        assertThat(hours.open(at("01:59"))).isTrue();
        assertThat(hours.open(at("02:00"))).isFalse();
        assertThat(hours.open(at("12:00"))).isFalse();
    }

    @Test
    void theSameTwiceIsDayAndNight() {
        ChatHours hours = new ChatHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        assertThat(hours.open(at("03:00"))).isTrue();
        assertThat(hours.said()).isEqualTo("全天");
    }
}

package line12345.channels.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class HourlyLimitTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    private final HourlyLimit limit = new HourlyLimit();

    @Test
    void soManyAndNoMore() {
        assertThat(limit.take("phone", "a", 2, NOW)).isTrue();
        assertThat(limit.take("phone", "b", 2, NOW)).isTrue();
        assertThat(limit.take("phone", "c", 2, NOW)).isFalse();
        assertThat(limit.full("phone", 2, NOW)).isTrue();
    }

    @Test
    void theSameThingAgainIsNotCounted() {
        limit.take("phone", "a", 2, NOW);
        limit.take("phone", "b", 2, NOW);
        assertThat(limit.take("phone", "a", 2, NOW)).isTrue();
    }

    @Test
    void oneSourceDoesNotStandInAnothersWay() {
        limit.take("phone", "a", 1, NOW);
        assertThat(limit.take("other phone", "b", 1, NOW)).isTrue();
        assertThat(limit.full("third phone", 1, NOW)).isFalse();
    }

    @Test
    void anHourLaterItIsForgottenAndNotBefore() {
        limit.take("phone", "a", 1, NOW);
        Instant later = NOW.plus(HourlyLimit.WINDOW);
        assertThat(limit.take("phone", "b", 1, later.minusMillis(1))).isFalse();
        assertThat(limit.take("phone", "b", 1, later)).isTrue();
    }
}

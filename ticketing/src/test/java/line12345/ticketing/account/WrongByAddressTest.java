package line12345.ticketing.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class WrongByAddressTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    private final WrongByAddress wrong = new WrongByAddress();

    @Test
    void soManyAndNoMoreFromOneAddress() {
        wrong.count("a", NOW);
        assertThat(wrong.full("a", 2, NOW)).isFalse();
        wrong.count("a", NOW.plusSeconds(60));
        assertThat(wrong.full("a", 2, NOW)).isTrue();
        assertThat(wrong.full("b", 2, NOW)).isFalse();
    }

    @Test
    void anHourLaterItIsForgottenAndNotBefore() {
        wrong.count("a", NOW);
        Instant later = NOW.plus(WrongByAddress.WINDOW);
        assertThat(wrong.full("a", 1, later.minusMillis(1))).isTrue();
        assertThat(wrong.full("a", 1, later)).isFalse();
        wrong.count("a", later);
        assertThat(wrong.full("a", 2, later)).isFalse();
    }
}

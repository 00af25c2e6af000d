package line12345.ticketing.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class CallbackTest {
    private static final Instant NOW = Instant.parse("2026-05-06T02:00:00Z");
    private static final Duration GAP = Duration.ofHours(3);
    private static final Actor OFFICER = new Actor(3, "回访员", Role.CALLBACK, null, null);
    private static final Actor OTHER = new Actor(4, "回访员", Role.CALLBACK, null, null);

    private final Callback callback = new Callback(1, 1L, 1, 31, NOW);

    @Test
    void onlyTheOfficerWhoTookItGoesOn() {
        callback.claim(OFFICER, NOW);
        callback.heldBy(OFFICER);
        assertThatThrownBy(() -> callback.heldBy(OTHER)).hasMessageContaining("已由其他回访员领取");
    }

    @Test
    void givingUpNeedsThreeTries() {
        assertThatThrownBy(() -> callback.unreached(3, GAP, OFFICER, NOW))
                .hasMessageContaining("至少拨打 3 次");
        assertThat(notReached(NOW)).isTrue();
        Instant second = NOW.plus(GAP);
        assertThat(notReached(second)).isTrue();
        assertThatThrownBy(
                        () -> callback.unreached(3, GAP, OFFICER, second.plus(GAP).minusMillis(1)))
                .hasMessageContaining("不同时段");
        callback.unreached(3, GAP, OFFICER, second.plus(GAP));
        assertThat(callback.attempts()).isEqualTo(3);
    }

    @Test
    void callsInOneHourCountOnce() {
        assertThat(notReached(NOW)).isTrue();
        for (int minute = 1; minute < 10; minute++) {
            assertThat(notReached(NOW.plusSeconds(60 * minute))).isFalse();
        }
        assertThat(callback.attempts()).isOne();
    }

    /** The proposals are made when it is taken; they hold however long the call lasts. */
    @Test
    void aCallIsBegunWhenItIsTaken() {
        callback.claim(OFFICER, NOW);
        assertThat(callback.begun()).isEqualTo(NOW);
    }

    private boolean notReached(Instant now) {
        callback.claim(OFFICER, now);
        return callback.notReached(now.plus(GAP), GAP, now);
    }

    @Test
    void notReachedGivesItBack() {
        notReached(NOW);
        assertThatThrownBy(() -> callback.heldBy(OFFICER)).hasMessageContaining("已由其他");
    }
}

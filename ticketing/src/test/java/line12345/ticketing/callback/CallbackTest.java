package line12345.ticketing.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class CallbackTest {
    private static final Instant NOW = Instant.parse("2026-05-06T02:00:00Z");
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
        assertThatThrownBy(() -> callback.unreached(3, OFFICER, NOW))
                .hasMessageContaining("至少拨打 3 次");
        callback.notReached(NOW);
        callback.notReached(NOW);
        callback.unreached(3, OFFICER, NOW);
        assertThat(callback.attempts()).isEqualTo(3);
    }

    @Test
    void notReachedGivesItBack() {
        callback.claim(OFFICER, NOW);
        callback.notReached(NOW);
        assertThatThrownBy(() -> callback.heldBy(OFFICER)).hasMessageContaining("已由其他");
    }
}

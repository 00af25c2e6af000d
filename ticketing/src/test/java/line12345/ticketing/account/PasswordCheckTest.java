package line12345.ticketing.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.elytron.security.common.BcryptUtil;

import line12345.ticketing.account.PasswordCheck.Lane;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class PasswordCheckTest {
    private static final Duration SOON = Duration.ofMillis(10);
    private static final String HASH = BcryptUtil.bcryptHash("right");

    @Test
    void whoHasBeenComparedMakesRoom() {
        Lane one = new Lane(1, 1, SOON);
        assertThat(one.matches("right", HASH)).isTrue();
        assertThat(one.matches("wrong", HASH)).isFalse();
        assertThatThrownBy(() -> one.matches("right", "no hash")).isNotNull();
        assertThat(one.matches("right", HASH)).isTrue();
    }

    @Test
    void whoComesWhenAllAreBusyIsToldSo() {
        assertThatThrownBy(() -> new Lane(0, 1, SOON).matches("right", HASH))
                .isInstanceOf(TooManySignIns.class)
                .hasMessageContaining("过几秒");
        assertThatThrownBy(() -> new Lane(1, 0, SOON).matches("right", HASH))
                .isInstanceOf(TooManySignIns.class);
    }

    @Test
    void aCrowdOfStrangersTurnsNobodyAwayWhoIsKnownHere() {
        PasswordCheck crowded = new PasswordCheck(new Lane(1, 1, SOON), new Lane(1, 0, SOON));
        assertThat(crowded.matches("right", HASH, true)).isTrue();
        assertThatThrownBy(() -> crowded.matches("right", HASH, false))
                .isInstanceOf(TooManySignIns.class);
    }
}

package line12345.ticketing.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.elytron.security.common.BcryptUtil;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class PasswordCheckTest {
    private static final Duration SOON = Duration.ofMillis(10);
    private static final String HASH = BcryptUtil.bcryptHash("right");

    @Test
    void whoHasBeenComparedMakesRoom() {
        PasswordCheck one = new PasswordCheck(1, 1, SOON);
        assertThat(one.matches("right", HASH)).isTrue();
        assertThat(one.matches("wrong", HASH)).isFalse();
        assertThatThrownBy(() -> one.matches("right", "no hash")).isNotNull();
        assertThat(one.matches("right", HASH)).isTrue();
    }

    @Test
    void whoComesWhenAllAreBusyIsToldSo() {
        assertThatThrownBy(() -> new PasswordCheck(0, 1, SOON).matches("right", HASH))
                .isInstanceOf(TooManySignIns.class)
                .hasMessageContaining("过几秒");
        assertThatThrownBy(() -> new PasswordCheck(1, 0, SOON).matches("right", HASH))
                .isInstanceOf(TooManySignIns.class);
    }
}

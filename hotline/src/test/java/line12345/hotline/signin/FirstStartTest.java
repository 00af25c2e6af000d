package line12345.hotline.signin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.hotline.CannotStart;

import org.junit.jupiter.api.Test;

class FirstStartTest {
    @Test
    void whatAnOperatorWouldGiveIsTaken() {
        assertThatCode(() -> FirstStart.check("admin", "")).doesNotThrowAnyException();
        assertThatCode(() -> FirstStart.check("xu.admin", "Zb1/kQ+9xW2rT7yUvC0=aa"))
                .doesNotThrowAnyException();
    }

    @Test
    void whatWouldBeGuessedOrCannotBeTypedIsRefusedWithoutSayingIt() {
        for (String password : new String[] {"short", "has a space in it", "密码密码密码密码密码密码"}) {
            assertThatThrownBy(() -> FirstStart.check("admin", password))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("12 到 72 位")
                    .hasMessageNotContaining(password);
        }
        assertThatThrownBy(() -> FirstStart.check("Admin", "")).isInstanceOf(CannotStart.class);
    }
}

package line12345.hotline.signin;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.api.ApiPath;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/tickets",
                "/api;x/v1/tickets",
                "/api/v1;x=1;y/tickets",
                "/;/api;/v1;/tickets",
                "/;x/api/v1/tickets;z"
            })
    void theInterfaceIsSeenBehindSemicolons(String path) {
        assertThat(PlainPath.of(path)).isEqualTo("/api/v1/tickets");
        assertThat(ApiPath.holds(PlainPath.of(path))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/", "/apiary/v1", "/api"})
    void allElseStaysAsItIs(String path) {
        assertThat(PlainPath.of(path)).isEqualTo(path);
        assertThat(ApiPath.holds(PlainPath.of(path))).isFalse();
    }
}

package line12345.ticketing.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

/** Where partners and media may be called. */
class OutsideTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/x",
                "https://127.0.0.1/x",
                "https://localhost/x",
                "https://10.0.0.7/x",
                "https://169.254.169.254/latest",
                "https://[::1]/x",
                "https://me:word@8.8.8.8/x",
                "https://8.8.8.8/x#y",
                "ftp://8.8.8.8/x",
                "//8.8.8.8/x",
                "8.8.8.8",
                "",
                "https://no such host/"
            })
    void inProductionNothingElseIsCalled(String url) {
        assertThatThrownBy(() -> Outside.check(url, false, Set.of()))
                .isInstanceOf(WrongAddress.class)
                .hasMessageEndingWith("。");
    }

    @Test
    void theOpenNetworkByTlsIsCalled() {
        Outside outside = Outside.check("https://8.8.8.8:8443/x", false, Set.of());
        assertThat(outside.at().getHostAddress()).isEqualTo("8.8.8.8");
        assertThat(outside.port()).isEqualTo(8443);
        assertThat(Outside.check("https://8.8.8.8/x", false, Set.of()).port()).isEqualTo(443);
    }

    @Test
    void aHostOfTheGovernmentNetworkIsCalledWhenItIsKnownAndByTlsOnly() {
        assertThat(Outside.check("https://10.0.0.7/x", false, Set.of("10.0.0.7")).port())
                .isEqualTo(443);
        assertThatThrownBy(() -> Outside.check("http://10.0.0.7/x", false, Set.of("10.0.0.7")))
                .isInstanceOf(WrongAddress.class);
    }

    @Test
    void whoTriesMayCallTheOwnMachine() {
        assertThat(Outside.check("http://127.0.0.1:8080/x", true, Set.of()).port()).isEqualTo(8080);
        assertThatThrownBy(() -> Outside.check("http://10.0.0.7/x", true, Set.of()))
                .isInstanceOf(WrongAddress.class);
    }
}

package line12345.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

class SettingsTest {
    private final Map<String, String> environment =
            new HashMap<>(
                    Map.of(
                            "LINE12345_IDENTITY_KEY",
                            key((byte) 1, 32),
                            "LINE12345_SEARCH_KEY",
                            key((byte) 2, 32)));

    @Test
    void productionNeedsADatabaseOfItsOwn() {
        assertThatThrownBy(() -> Settings.from(environment))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("LINE12345_DB_URL");
    }

    @Test
    void nothingStartsWithoutKeys() {
        environment.remove("LINE12345_SEARCH_KEY");
        environment.put("LINE12345_MODE", "try");
        assertThatThrownBy(() -> Settings.from(environment))
                .hasMessageContaining("LINE12345_SEARCH_KEY")
                .hasMessageContaining("openssl rand");
    }

    @Test
    void tryModeBringsItsOwnDatabaseUnlessOneIsNamed() {
        environment.put("LINE12345_MODE", "try");
        assertThat(Settings.from(environment).embeddedDatabase()).isTrue();
        environment.put("LINE12345_DB_URL", "jdbc:postgresql://db/line12345");
        assertThat(Settings.from(environment).embeddedDatabase()).isFalse();
    }

    /** A name would be looked up for each request, and each look-up leaves a socket open. */
    @Test
    void aProxyIsNamedByItsAddress() {
        environment.put("LINE12345_MODE", "try");
        for (String wrong : List.of("proxy.local", "::1", "10.0.0.1,web", "10.0.0.1:80")) {
            environment.put("LINE12345_PROXY", wrong);
            assertThatThrownBy(() -> Settings.from(environment))
                    .as(wrong)
                    .hasMessageContaining("LINE12345_PROXY");
        }
        environment.put("LINE12345_PROXY", "10.0.0.1, 10.1.0.0/16,[::1],fd00::/8");
        assertThat(Settings.from(environment).mode()).isEqualTo("try");
    }

    @Test
    void theProxyTrustedWithoutASettingIsAnAddressToo() throws Exception {
        Properties shipped = new Properties();
        try (var file = getClass().getResourceAsStream("/application.properties")) {
            shipped.load(file);
        }
        String trusted = shipped.getProperty("quarkus.http.proxy.trusted-proxies");
        Settings.checkProxies(trusted.replaceAll("^\\$\\{LINE12345_PROXY:|}$", ""));
    }

    @Test
    void aMisspeltModeIsNotGuessed() {
        environment.put("LINE12345_MODE", "prod");
        assertThatThrownBy(() -> Settings.from(environment))
                .hasMessageContaining("try 或 production");
    }

    @Test
    void aKeyThatSealsNothingIsNotFoundOutOnlyWithTheFirstCitizen() {
        for (String key : new String[] {"secret", "不是密钥", key((byte) 1, 16), key((byte) 1, 33)}) {
            environment.put("LINE12345_IDENTITY_KEY", key);
            assertThatThrownBy(() -> Settings.from(environment))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("LINE12345_IDENTITY_KEY")
                    .hasMessageContaining("openssl rand")
                    .hasMessageNotContaining(key);
        }
    }

    @Test
    void twoKeysAreTwoKeys() {
        environment.put("LINE12345_SEARCH_KEY", environment.get("LINE12345_IDENTITY_KEY"));
        assertThatThrownBy(() -> Settings.from(environment)).hasMessageContaining("不能相同");
    }

    private static String key(byte value, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, value);
        return Base64.getEncoder().encodeToString(bytes);
    }
}

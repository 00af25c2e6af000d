package line12345.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

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

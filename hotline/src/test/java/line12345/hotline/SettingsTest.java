package line12345.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

class SettingsTest {
    private final Map<String, String> environment =
            new HashMap<>(Map.of("LINE12345_IDENTITY_KEY", "key", "LINE12345_SEARCH_KEY", "key"));

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
}

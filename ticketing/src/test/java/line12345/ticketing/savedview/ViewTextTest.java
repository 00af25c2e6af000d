package line12345.ticketing.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;

class ViewTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "?only=sign", "?words=%E8%B7%AF%e7%81%AF&a=1+2", "?a=(~*'!:,;/._-)"})
    void whatABrowserWritesIsKeptAndIsAnAddress(String query) {
        assertThat(ViewText.query(query)).isEqualTo(query);
        assertThat(URI.create("/desk" + query).toString()).endsWith(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?words=100%", "?a=%4", "?a=%zz", "?", "a=1", "?a=路", "?a=1 2", "?a\n"})
    void whatIsNoAddressIsNotKept(String query) {
        assertThatThrownBy(() -> ViewText.query(query)).isInstanceOf(ViewText.WrongView.class);
    }

    @Test
    void fiveHundredSignsAndNoMore() {
        assertThat(ViewText.query("?" + "a".repeat(500))).hasSize(501);
        assertThatThrownBy(() -> ViewText.query("?" + "%41".repeat(167)))
                .isInstanceOf(ViewText.WrongView.class);
    }
}

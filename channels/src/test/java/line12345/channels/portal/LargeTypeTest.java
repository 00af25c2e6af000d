package line12345.channels.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargeTypeTest {
    @ParameterizedTest
    @CsvSource({
        "https://city.example/portal/file,/portal/file",
        // An answer to a form: its page is read again, not the answer.
        "https://city.example/portal/file/begin,/portal/file",
        "https://city.example/portal/published/abc-1,/portal/published/abc-1",
        "https://city.example/scan/0101,/scan/0101",
        "https://city.example/,/",
        "https://evil.example//evil.example/portal/file,/",
        "https://evil.example/elsewhere,/",
        "javascript:alert(1),/",
        "not an address,/",
        ",/"
    })
    void oneIsSentBackToAPageOfThisHouseOnly(String from, String to) {
        assertThat(LargeType.back(from)).hasToString(to);
    }
}

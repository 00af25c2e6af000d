package line12345.hotline.telephony.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonesTest {
    @ParameterizedTest
    @CsvSource({
        "PJSIP/1001, 1001",
        "PJSIP/2001-0000002a, 2001",
        "PJSIP/citizen-00000001, citizen",
        "Local/5@x, ",
        ", "
    })
    void aChannelNamesItsTelephone(String name, String extension) {
        assertThat(Phones.extension(name).orElse(null)).isEqualTo(extension);
    }
}

package line12345.hotline.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealCallerTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "anonymous", "citizen", "<unknown>", "123456789012345678901"})
    void aWithheldOrNonsensicalNumberIsNone(String number) {
        assertThat(SealCaller.tidy(number)).isNull();
    }

    @Test
    void noNumberIsNone() {
        assertThat(SealCaller.tidy(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "13812345678, 13812345678",
        "+8613812345678, 13812345678",
        "007352222222, 007352222222",
        "+14155550100, +14155550100"
    })
    void anyOtherNumberIsKeptInOneShape(String told, String kept) {
        assertThat(SealCaller.tidy(told).digits()).isEqualTo(kept);
    }
}

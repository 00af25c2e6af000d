package line12345.hotline.outbound.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumberTest {
    @ParameterizedTest
    @CsvSource({
        "12345,true",
        "12315,true",
        "1234501,true",
        "96116,true",
        "057112345678,false",
        "057182345678,true",
        "01065123456,true",
        "110,false",
        "119,false",
        "120,false",
        "95588,false",
        "10086,false",
        "4008123456,false",
        "13800138000,false",
        "002521234567,false"
    })
    void onlyTheHotlinesOwnKindIsShown(String digits, boolean fits) {
        assertThat(ShownNumber.fits(digits)).isEqualTo(fits);
    }
}

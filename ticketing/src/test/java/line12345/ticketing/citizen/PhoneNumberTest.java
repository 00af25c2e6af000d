package line12345.ticketing.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "13812345678, 13812345678",
        "+86 138-1234-5678, 13812345678",
        "１３８１２３４５６７８, 13812345678",
        "0735-2222222, 07352222222",
        "010 62345678, 01062345678",
        "10086, 10086"
    })
    void oneNumberHasOneShape(String written, String digits) {
        assertThat(PhoneNumber.parse(written).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "12", "1381234567", "138123456789", "abc", "1381234567x", "2222222"})
    void whatIsNoNumberIsRefusedWithAnExample(String written) {
        assertThatThrownBy(() -> PhoneNumber.parse(written))
                .isInstanceOf(WrongPhoneNumber.class)
                .hasMessageContaining("13812345678");
    }

    @Test
    void maskedKeepsEnoughToRecogniseAndTooLittleToDial() {
        assertThat(new PhoneNumber("13812345678").masked()).isEqualTo("138****5678");
        assertThat(new PhoneNumber("07352222222").masked()).isEqualTo("073****2222");
        assertThat(new PhoneNumber("10086").masked()).isEqualTo("1***6");
    }

    @ParameterizedTest
    @CsvSource({"张三丰, 张**", "李四, 李*", "王, 王*", "𠮷野家, 𠮷**"})
    void aNameKeepsItsFamilyName(String name, String masked) {
        assertThat(GivenName.mask(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "13812345678,true",
        "01012345678,true",
        "07311234567,false",
        "07312345678,true",
        "002521234567,false",
        "00441234567,false",
        "110,false",
        "119,false",
        "12345,false",
        "12110,false",
        "95588,false",
        "010110,false"
    })
    void onlyMobilesAndFixedLinesAreSubscribers(String digits, boolean subscriber) {
        assertThat(PhoneNumber.ofSubscriber(digits)).isEqualTo(subscriber);
    }
}

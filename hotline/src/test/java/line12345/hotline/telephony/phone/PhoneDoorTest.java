package line12345.hotline.telephony.phone;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.account.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneDoorTest {
    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost:8080, true",
        "https://hotline.example, hotline.example, true",
        "http://evil.example, localhost:8080, false",
        "http://localhost:9090, localhost:8080, false",
        "null, localhost:8080, false",
        "http://[, localhost:8080, false"
    })
    void onlyOurOwnPagesBringATelephone(String origin, String host, boolean ours) {
        assertThat(PhoneDoor.sameOrigin(origin, host)).isEqualTo(ours);
    }

    @Test
    void whoeverMayListenMayHaveATelephoneInThePage() {
        assertThat(PhoneDoor.telephonist(Role.SHIFT_LEADER)).isTrue();
        assertThat(PhoneDoor.telephonist(Role.MANAGER)).isTrue();
        assertThat(PhoneDoor.telephonist(Role.ADMIN)).isFalse();
    }
}

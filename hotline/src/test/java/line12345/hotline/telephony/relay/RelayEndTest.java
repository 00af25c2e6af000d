package line12345.hotline.telephony.relay;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.contact.ContactOutcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelayEndTest {
    @ParameterizedTest
    @CsvSource({
        "ANSWER,16,CONNECTED",
        "ANSWER,,CONNECTED",
        "BUSY,17,BUSY",
        "BUSY,21,REFUSED",
        "CONGESTION,21,REFUSED",
        "NOANSWER,19,NO_ANSWER",
        "CHANUNAVAIL,1,INVALID",
        "CONGESTION,28,INVALID",
        "CONGESTION,38,UNREACHABLE",
        "CHANUNAVAIL,,UNREACHABLE",
        "INVALIDARGS,,INVALID",
        "CANCEL,,GIVEN_UP",
        ",,GIVEN_UP",
        "SOMETHING NEW,,GIVEN_UP"
    })
    void theEndIsSaidInOurWords(String status, String cause, ContactOutcome outcome) {
        assertThat(RelayEnd.of(status, cause)).isEqualTo(outcome);
    }

    @Test
    void onlyOurOwnLinesAreKeys() {
        assertThat(RelayLine.isKey("relay-1")).isTrue();
        assertThat(RelayLine.isKey("1700000000.1")).isFalse();
        assertThat(RelayLine.isKey(null)).isFalse();
    }
}

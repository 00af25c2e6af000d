package line12345.hotline.telephony.party;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.party.PartyOutcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyEndTest {
    @ParameterizedTest
    @CsvSource({
        "1,INVALID",
        "17,BUSY",
        "21,REFUSED",
        "19,NO_ANSWER",
        "16,NO_ANSWER",
        "0,NO_ANSWER",
        "20,UNREACHABLE",
        "38,UNREACHABLE",
        ",UNREACHABLE"
    })
    void theEndIsSaidInWordsOfTheOffice(Integer cause, PartyOutcome outcome) {
        assertThat(PartyEnd.of(cause)).isEqualTo(outcome);
    }

    @Test
    void onlyOurOwnLinesAreKeys() {
        assertThat(FollowParties.isKey("party-1")).isTrue();
        assertThat(FollowParties.isKey("line12345-1700000000.1")).isFalse();
        assertThat(FollowParties.isKey(null)).isFalse();
    }
}

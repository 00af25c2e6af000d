package line12345.hotline.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.URI;

class MayAskTest {
    private static MayAsk with(int one) {
        boolean[] is = {true, false, true, false, false, false, false};
        if (one >= 0) {
            is[one] = !is[one];
        }
        return new MayAsk(is[0], is[1], is[2], is[3], is[4], () -> is[5], () -> is[6]);
    }

    @Test
    void whoSpokeOnAMobileAndPressedNothingIsAsked() {
        assertThat(with(-1).refusal()).isEmpty();
    }

    @Test
    void anythingElseIsAReasonNotTo() {
        for (int one = 0; one < 7; one++) {
            assertThat(with(one).refusal()).as("condition %d", one).isPresent();
        }
        assertThat(with(3).refusal()).get().asString().contains("保密");
    }

    @Test
    void aSecretIsLongAndNotWhatStandsInTheTable() {
        SurveyToken token = SurveyToken.fresh();
        assertThat(token.text()).hasSizeGreaterThanOrEqualTo(22).matches("[\\w-]+");
        assertThat(token.hash()).doesNotContain(token.text());
        assertThat(token).doesNotHaveToString(token.text()).isNotEqualTo(SurveyToken.fresh());
    }

    @Test
    void theLinkIsWholeWhereverTheAddressEnds() {
        SurveyToken token = new SurveyToken("abc");
        for (String address : new String[] {"https://x.gov.cn", "https://x.gov.cn/"}) {
            assertThat(SendInvitation.words(URI.create(address), token, 3))
                    .contains("https://x.gov.cn/s/abc ")
                    .contains("3 天内有效")
                    .contains("不影响诉求办理");
        }
    }
}

package line12345.channels.kit.signed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

class SignedRequestTest {
    private static final byte[] BODY = "{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8);

    private static SignedRequest request(String path, byte[] body) {
        return new SignedRequest("POST", path, "1795320000", "0123456789abcdef", body);
    }

    /** By {@code openssl dgst -sha256 -hmac}, as docs/open.md says. */
    @Test
    void theSignatureIsWhatOpensslMakes() {
        assertThat(request("/open/v1/messages", BODY).signature("l5_secret"))
                .isEqualTo("1908e0217d2dd47923a20976ec73f2f76f7f1e0b99afdbaa13b8d72b45d886c6");
    }

    @Test
    void whateverIsChangedIsNotSigned() {
        String good = request("/open/v1/messages", BODY).signature("l5_secret");
        assertThat(request("/open/v1/messages", BODY).signedBy("l5_secret", good)).isTrue();
        assertThat(request("/open/v1/messages", BODY).signedBy("l5_secret", good.toUpperCase()))
                .isTrue();
        assertThat(request("/open/v1/messages?x=1", BODY).signedBy("l5_secret", good)).isFalse();
        assertThat(request("/open/v1/messages", new byte[0]).signedBy("l5_secret", good)).isFalse();
        assertThat(request("/open/v1/messages", BODY).signedBy("l5_other", good)).isFalse();
        assertThat(request("/open/v1/messages", BODY).signedBy("l5_secret", "")).isFalse();
    }

    @Test
    void theToleranceHoldsToTheSecondOnBothSides() {
        SignedRequest request = request("/", BODY);
        Duration five = Duration.ofMinutes(5);
        Instant sent = Instant.ofEpochSecond(1795320000);
        assertThat(request.inTime(sent.plusSeconds(300), five)).isTrue();
        assertThat(request.inTime(sent.plusSeconds(301), five)).isFalse();
        assertThat(request.inTime(sent.minusSeconds(300), five)).isTrue();
        assertThat(request.inTime(sent.minusSeconds(301), five)).isFalse();
    }

    @Test
    void aTimeThatIsNoNumberIsNotInTime() {
        for (String wrong : new String[] {"", "-1", "1e9", "99999999999999999999", "现在"}) {
            assertThat(
                            new SignedRequest("GET", "/", wrong, "n", BODY)
                                    .inTime(Instant.EPOCH, Duration.ofDays(1)))
                    .as(wrong)
                    .isFalse();
        }
    }
}

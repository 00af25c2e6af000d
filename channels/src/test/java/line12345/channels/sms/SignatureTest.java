package line12345.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class SignatureTest {
    private static final byte[] BODY =
            "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);

    /** RFC 4231, test case 2. */
    private static final String SIGNED =
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    @Test
    void itIsWhatEverybodysHmacIs() {
        assertThat(Signature.of("Jefe", BODY)).isEqualTo(SIGNED);
    }

    @Test
    void anotherSecretBodyOrSignatureIsWrong() {
        assertThat(Signature.right("Jefe", BODY, SIGNED)).isTrue();
        assertThat(Signature.right("jefe", BODY, SIGNED)).isFalse();
        assertThat(Signature.right("Jefe", new byte[0], SIGNED)).isFalse();
        assertThat(Signature.right("Jefe", BODY, null)).isFalse();
        assertThat(Signature.right("Jefe", BODY, "")).isFalse();
    }
}

package line12345.ticketing.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Base64;

class IdentitiesTest {
    private final Identities identities = new Identities(keys((byte) 1, (byte) 2, "k1"));

    @Test
    void aSealedNumberOpensAgainAndDoesNotShow() {
        String sealed = identities.seal("13812345678");
        assertThat(sealed).startsWith("k1:").doesNotContain("138");
        assertThat(identities.open(sealed)).isEqualTo("13812345678");
    }

    @Test
    void theSameNumberIsSealedDifferentlyEachTimeButHashesAlike() {
        assertThat(identities.seal("13812345678")).isNotEqualTo(identities.seal("13812345678"));
        assertThat(identities.hash("13812345678"))
                .isEqualTo(identities.hash("13812345678"))
                .isNotEqualTo(identities.hash("13812345679"));
    }

    @Test
    void withoutTheKeyNothingOpensAndNoHashIsFound() {
        Identities others = new Identities(keys((byte) 3, (byte) 4, "k1"));
        String sealed = identities.seal("13812345678");
        assertThatThrownBy(() -> others.open(sealed)).isInstanceOf(IllegalStateException.class);
        assertThat(others.hash("13812345678")).isNotEqualTo(identities.hash("13812345678"));
    }

    @Test
    void aChangedSealIsNoticed() {
        String sealed = identities.seal("13812345678");
        char last = sealed.charAt(10) == 'A' ? 'B' : 'A';
        String changed = sealed.substring(0, 10) + last + sealed.substring(11);
        assertThatThrownBy(() -> identities.open(changed))
                .isInstanceOf(IllegalStateException.class);
    }

    private static IdentityConfig keys(byte key, byte search, String id) {
        return new IdentityConfig() {
            @Override
            public String key() {
                return base64(key);
            }

            @Override
            public String searchKey() {
                return base64(search);
            }

            @Override
            public String keyId() {
                return id;
            }
        };
    }

    private static String base64(byte value) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, value);
        return Base64.getEncoder().encodeToString(bytes);
    }
}

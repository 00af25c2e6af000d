package line12345.hotline.telephony.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;

import line12345.hotline.telephony.link.ExchangeConfig;

import org.junit.jupiter.api.Test;

class PhonePasswordsTest {
    private static PhonePasswords passwords(String secret) {
        return new PhonePasswords(
                new SmallRyeConfigBuilder()
                        .withMapping(ExchangeConfig.class)
                        .withDefaultValue("line12345.exchange.phone-secret", secret)
                        .build()
                        .getConfigMapping(ExchangeConfig.class));
    }

    /** The value is what {@code printf 's3cret:1001' | sha256sum} begins with. */
    @Test
    void aTelephonesPasswordIsTheOneTheStartScriptMakes() {
        assertThat(passwords("s3cret").of("1001")).contains("f8652b86adaa4e79b4aff6b1f6c5f5a7");
        assertThat(passwords("").of("1001")).isEmpty();
    }
}

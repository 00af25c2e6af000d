package line12345.channels.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.channels.portal.PortalConfig;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.IdentityConfig;
import line12345.ticketing.intake.Receipt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

class ReceiptCookieTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    private static final Receipt RECEIPT =
            new Receipt("20261120000042", "482913", NOW.plusSeconds(99), true, "", "城管局", false);

    private final ReceiptCookie cookies = new ReceiptCookie();

    @BeforeEach
    void prepare() {
        cookies.seals = new Identities(new Keys());
        cookies.config = new Limits();
    }

    @Test
    void whatGoesInComesOut() {
        var filed = cookies.read(cookies.of(RECEIPT, NOW, true).getValue(), NOW).orElseThrow();
        assertThat(filed.receipt()).isEqualTo(RECEIPT);
        assertThat(filed.filedAt()).isEqualTo(NOW);
    }

    @Test
    void theCookieShowsNeitherNumberNorCode() {
        var cookie = cookies.of(RECEIPT, NOW, true);
        byte[] bytes = Base64.getUrlDecoder().decode(cookie.getValue());
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("482913", "000042");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/portal/filed");
    }

    @Test
    void itIsOverAtItsEndAndNotBefore() {
        String value = cookies.of(RECEIPT, NOW, false).getValue();
        Instant end = NOW.plus(Duration.ofMinutes(30));
        assertThat(cookies.read(value, end.minusMillis(1))).isPresent();
        assertThat(cookies.read(value, end)).isEmpty();
    }

    @Test
    void nothingElseOpens() {
        String value = cookies.of(RECEIPT, NOW, false).getValue();
        byte[] foreign = cookies.seals.seal("13812345678").getBytes(StandardCharsets.US_ASCII);
        assertThat(cookies.read(null, NOW)).isEmpty();
        assertThat(cookies.read("", NOW)).isEmpty();
        assertThat(cookies.read("20261120000042", NOW)).isEmpty();
        assertThat(cookies.read(value.substring(0, value.length() - 4), NOW)).isEmpty();
        assertThat(cookies.read(Base64.getUrlEncoder().encodeToString(foreign), NOW)).isEmpty();
    }

    private record Keys() implements IdentityConfig {
        @Override
        public String key() {
            return Base64.getEncoder().encodeToString(new byte[32]);
        }

        @Override
        public String searchKey() {
            return key();
        }

        @Override
        public String keyId() {
            return "k1";
        }
    }

    private record Limits() implements PortalConfig {
        @Override
        public int filingsPerPhone() {
            return 10;
        }

        @Override
        public int filingsPerAddress() {
            return 300;
        }

        @Override
        public int wrongCodesPerAddress() {
            return 60;
        }

        @Override
        public int codesPerAddress() {
            return 60;
        }

        @Override
        public Duration ownerKnown() {
            return Duration.ofMinutes(30);
        }

        @Override
        public Duration receiptShown() {
            return Duration.ofMinutes(30);
        }
    }
}

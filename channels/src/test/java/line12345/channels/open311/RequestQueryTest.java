package line12345.channels.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import line12345.ticketing.medium.SentFilter;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class RequestQueryTest {
    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");

    private static SentFilter of(String... parts) {
        MultivaluedMap<String, String> arguments = new MultivaluedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            arguments.add(parts[i], parts[i + 1]);
        }
        return RequestQuery.of(arguments, NOW);
    }

    @Test
    void withoutDatesTheLastNinetyDaysCount() {
        assertThat(of().to()).isEqualTo(NOW);
        assertThat(of().from()).isEqualTo(NOW.minus(Duration.ofDays(90)));
        assertThat(of().limit()).isEqualTo(1000);
        assertThat(of("start_date", "").from()).isEqualTo(of().from());
    }

    @Test
    void ninetyDaysAreTheMost() {
        String start = "2026-01-01T00:00:00Z";
        assertThat(of("start_date", start, "end_date", "2026-04-01T00:00:00Z").from())
                .isEqualTo(Instant.parse(start));
        assertThatThrownBy(() -> of("start_date", start, "end_date", "2026-04-01T00:00:01Z"))
                .isInstanceOf(WrongQuery.class);
        assertThatThrownBy(() -> of("start_date", start, "end_date", "2025-12-31T00:00:00Z"))
                .isInstanceOf(WrongQuery.class);
        assertThat(of("start_date", start).to()).isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
    }

    @Test
    void aPlusThatNobodyEncodedIsUnderstood() {
        assertThat(of("start_date", "2026-11-01T08:00:00 08:00").from())
                .isEqualTo(Instant.parse("2026-11-01T00:00:00Z"));
        assertThatThrownBy(() -> of("start_date", "2026-11-01T08:00:00"))
                .hasMessageContaining("start_date");
    }

    @Test
    void listsAreSeparatedByCommas() {
        SentFilter filter = of("service_request_id", "1, 2,,2", "service_code", "001,002");
        assertThat(filter.numbers()).containsExactly("1", "2");
        assertThat(filter.matters()).containsExactly("001", "002");
        assertThat(of("status", "open").open()).isTrue();
        assertThat(of("status", "closed").open()).isFalse();
        assertThat(of("status", "open,closed").open()).isNull();
        assertThatThrownBy(() -> of("status", "done")).isInstanceOf(WrongQuery.class);
        assertThatThrownBy(() -> of("page_size", "1001")).isInstanceOf(WrongQuery.class);
        assertThatThrownBy(() -> of("page_size", "0")).isInstanceOf(WrongQuery.class);
    }
}

package line12345.ticketing.ticket.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

class CursorTest {
    @Test
    void whatWasWrittenIsReadAgain() {
        Cursor cursor = new Cursor(TicketList.DESK, 0, Instant.parse("2026-11-22T04:00:00Z"), 7);
        assertThat(Cursor.read(TicketList.DESK, cursor.written())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DESK 0 +500000-01-01T00:00:00Z 1",
                "DESK 0 1066-01-01T00:00:00Z 1",
                "DESK 0 2026-11-22T04:00:00Z",
                "POOL 0 2026-11-22T04:00:00Z 1",
                "DESK 9999999999 2026-11-22T04:00:00Z 1"
            })
    void whatNoPageGaveOutIsRefused(String plain) {
        String written =
                Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> Cursor.read(TicketList.DESK, written))
                .isInstanceOf(Cursor.WrongCursor.class);
    }
}

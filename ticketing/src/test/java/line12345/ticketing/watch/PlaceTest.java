package line12345.ticketing.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

/** Where a list goes on, as it stands in an address that anybody can write. */
class PlaceTest {
    @Test
    void whatIsWrittenIsReadToTheMicrosecond() {
        Place place = new Place(Instant.parse("2026-05-11T02:00:00.123456Z"), 42);
        assertThat(Place.read(place.written())).isEqualTo(place);
        assertThat(Place.read("")).isNull();
        assertThat(Place.read(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "-",
                "1-",
                "-1-2",
                "99999999999999999999-1",
                "9223372036854775807-1",
                "1778464800000000-99999999999999999999",
                "0-1",
                "1778464800000000-1'"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Place.read(text)).isInstanceOf(Place.WrongPlace.class);
    }
}

package line12345.ticketing.callback;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDateTime;
import java.time.LocalTime;

class AnotherHourTest {
    @ParameterizedTest
    @CsvSource({
        "2026-05-06T08:29:59.999999, 2026-05-06T08:00, 21, 2026-05-06T08:29:59.999999",
        "2026-05-06T07:59:59.999999, 2026-05-06T08:00, 21, 2026-05-06T08:00",
        "2026-05-06T20:59:59.999999, 2026-05-06T08:00, 21, 2026-05-06T20:59:59.999999",
        "2026-05-06T21:00, 2026-05-07T08:00, 21, 2026-05-07T08:00",
        "2026-12-31T23:00, 2027-01-01T08:00, 21, 2027-01-01T08:00",
    })
    void nobodyIsCalledOutsideTheCitysHours(
            LocalDateTime moment, LocalDateTime morning, int until, LocalDateTime called) {
        var got =
                AnotherHour.awake(
                        moment.atZone(OfficeClock.ZONE).toInstant(),
                        morning.toLocalTime(),
                        LocalTime.of(until, 0));
        assertThat(got).isEqualTo(called.atZone(OfficeClock.ZONE).toInstant());
    }
}

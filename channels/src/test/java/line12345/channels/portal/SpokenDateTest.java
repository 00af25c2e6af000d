package line12345.channels.portal;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDateTime;

class SpokenDateTest {
    private static final Instant NOW = at("2026-11-20T09:00");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }

    @Test
    void aDateHasItsWeekday() {
        Sentence said = SpokenDate.of(NOW, at("2026-12-04T17:30"));
        assertThat(said.chinese()).isEqualTo("12 月 4 日（星期五）17:30");
        assertThat(said.english()).isEqualTo("17:30 on Friday, 4 December");
    }

    @Test
    void todayAndTomorrowAreCalledSo() {
        assertThat(SpokenDate.of(NOW, at("2026-11-20T11:00")).chinese()).isEqualTo("今天 11:00");
        assertThat(SpokenDate.of(NOW, at("2026-11-21T00:00")).chinese()).isEqualTo("明天 00:00");
    }

    @Test
    void anotherYearIsNamed() {
        Sentence said = SpokenDate.of(NOW, at("2027-01-08T17:30"));
        assertThat(said.chinese()).isEqualTo("2027 年 1 月 8 日（星期五）17:30");
        assertThat(said.english()).isEqualTo("17:30 on Friday, 8 January 2027");
        assertThat(SpokenDate.past(NOW, at("2025-12-31T23:59"))).startsWith("2025 年 12 月 31 日");
    }

    @Test
    void theDayIsTheOfficesDayNotGreenwichs() {
        assertThat(SpokenDate.past(NOW, Instant.parse("2026-11-19T17:00:00Z")))
                .isEqualTo("11 月 20 日 01:00");
    }
}

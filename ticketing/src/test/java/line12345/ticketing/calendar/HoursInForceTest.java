package line12345.ticketing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.calendar.HoursTable.Entry;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class HoursInForceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Entry entry(long id, Long office, String from, String to, LocalDate validFrom) {
        HoursRow row =
                new HoursRow(
                        office,
                        from,
                        to,
                        Shape.THROUGH,
                        LocalTime.of(9, 0),
                        null,
                        null,
                        LocalTime.of(17, 0),
                        false,
                        validFrom,
                        "来文");
        return new Entry(id, row, "许管理员", Instant.EPOCH);
    }

    @Test
    void aLaterWholeYearCoversEarlierSeasonsAndASeasonOnlyItself() {
        Entry summer = entry(1, null, "06-01", "09-30", LocalDate.of(2020, 1, 1));
        Entry year = entry(2, null, "01-01", "12-31", LocalDate.of(2021, 1, 1));
        Entry winter = entry(3, null, "12-01", "02-28", LocalDate.of(2022, 1, 1));
        Entry coming = entry(4, null, "06-01", "09-30", LocalDate.of(2027, 5, 1));
        Entry office = entry(5, 7L, "01-01", "12-31", LocalDate.of(2022, 1, 1));
        List<Entry> all = List.of(summer, year, winter, coming, office);
        assertThat(HoursInForce.on(TODAY, null, all)).containsExactly(winter, year);
        assertThat(HoursInForce.nowAndLater(TODAY, null, all))
                .containsExactly(year, winter, coming);
        assertThat(HoursInForce.on(TODAY, 7L, all)).containsExactly(office);
    }

    @Test
    void ofTwoThatBeginOnOneDayTheLaterEnteredCounts() {
        Entry slip = entry(8, null, "01-01", "12-31", LocalDate.of(2027, 1, 1));
        Entry mended = entry(9, null, "01-01", "12-31", LocalDate.of(2027, 1, 1));
        assertThat(HoursInForce.nowAndLater(TODAY, null, List.of(mended, slip)))
                .containsExactly(mended);
    }
}

package line12345.hotline.missed.term;

import static line12345.hotline.missed.term.OtherHoursTest.at;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.outbound.line.QuietHours;
import line12345.ticketing.calendar.DayHours;
import line12345.ticketing.calendar.DayKind;
import line12345.ticketing.calendar.OfficeHours;
import line12345.ticketing.calendar.OpenTime;
import line12345.ticketing.calendar.WorkingCalendar;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

class MissedTermTest {
    private static final OpenTime OFFICE =
            new OpenTime(
                    new WorkingCalendar(
                            Set.of(2026),
                            Map.of(
                                    LocalDate.parse("2026-05-01"), DayKind.HOLIDAY,
                                    LocalDate.parse("2026-05-09"), DayKind.MADE_UP)),
                    OfficeHours.always(
                            DayHours.split(
                                    LocalTime.of(8, 30),
                                    LocalTime.of(12, 0),
                                    LocalTime.of(14, 0),
                                    LocalTime.of(17, 30))));

    private final MissedTerm term =
            new MissedTerm(
                    Duration.ofMinutes(30), Duration.ofHours(2), new QuietHours(8, 21), OFFICE);

    @Test
    void inWorkingTimeItIsHalfAnHour() {
        assertThat(term.due(at("2026-05-06T10:00"))).isEqualTo(at("2026-05-06T10:30"));
    }

    @Test
    void atTheEdgeTheOfficeIsOpenFromTheFirstSecondAndClosedFromTheLast() {
        assertThat(term.due(at("2026-05-06T08:30"))).isEqualTo(at("2026-05-06T09:00"));
        assertThat(term.due(at("2026-05-06T17:30"))).isEqualTo(at("2026-05-06T19:30"));
        assertThat(term.due(at("2026-05-06T17:29"))).isEqualTo(at("2026-05-06T17:59"));
    }

    @Test
    void onAHolidayTheLongerTermHoldsAndOnAMakeUpSaturdayTheShorter() {
        assertThat(term.due(at("2026-05-01T10:00"))).isEqualTo(at("2026-05-01T12:00"));
        assertThat(term.due(at("2026-05-09T10:00"))).isEqualTo(at("2026-05-09T10:30"));
    }

    @Test
    void atNightTheTimeBeginsInTheMorning() {
        assertThat(term.due(at("2026-05-06T23:40"))).isEqualTo(at("2026-05-07T10:00"));
        assertThat(term.due(at("2026-12-31T21:00"))).isEqualTo(at("2027-01-01T10:00"));
    }

    @Test
    void whatIsLeftInTheEveningGoesOnInTheMorning() {
        assertThat(term.due(at("2026-05-06T20:15"))).isEqualTo(at("2026-05-07T09:15"));
        assertThat(term.due(at("2026-05-06T19:00"))).isEqualTo(at("2026-05-06T21:00"));
    }
}

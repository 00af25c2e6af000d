package line12345.hotline.wall;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.rota.shift.BreakTable;
import line12345.hotline.rota.shift.Shift;
import line12345.hotline.rota.shift.ShiftBook;
import line12345.hotline.rota.week.Seat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Who should be here by the rota, through breaks and over midnight. */
class CrewNowTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final ShiftBook BOOK =
            new ShiftBook(
                    List.of(
                            shift("EARLY", "早班", "08:00", "16:00", "11:30-12:00；12:00-12:30"),
                            shift("NIGHT", "夜班", "20:00", "08:00", "")));

    private static Shift shift(String code, String name, String from, String to, String breaks) {
        return new Shift(
                1,
                code,
                name,
                LocalTime.parse(from),
                LocalTime.parse(to),
                BreakTable.read(breaks),
                true,
                LocalDate.parse("2020-01-01"));
    }

    private static Seat seat(LocalDate day, long person, String shift, boolean leads, int group) {
        return new Seat(day, person, "人" + person, leads, shift, group);
    }

    private static final List<Seat> SEATS =
            List.of(
                    seat(DAY.minusDays(1), 1, "NIGHT", false, 0),
                    seat(DAY, 2, "EARLY", false, 0),
                    seat(DAY, 3, "EARLY", false, 1),
                    seat(DAY, 4, "EARLY", true, 0),
                    seat(DAY, 5, "NIGHT", false, 0));

    private static Crew at(String clock, Long... here) {
        Instant now = Instant.parse("2026-11-23T" + clock + ":00+08:00");
        return CrewNow.of(SEATS, BOOK, Set.of(here), now);
    }

    @Test
    void lastEveningsNightGoesOnUntilTheMorning() {
        assertThat(at("07:59", 1L)).isEqualTo(new Crew(true, 1, 1, List.of()));
        Crew morning = at("08:00", 1L);
        assertThat(morning.expected()).as("without the leader").isEqualTo(2);
        assertThat(morning.here()).isZero();
    }

    @Test
    void lateIsWhoIsNotThereFiveMinutesAfterTheBeginning() {
        assertThat(at("08:04", 2L).absent())
                .containsExactly(new Crew.Absent("人3", "早班 08:00–16:00", false));
        assertThat(at("08:05", 2L).absent())
                .containsExactly(new Crew.Absent("人3", "早班 08:00–16:00", true));
    }

    @Test
    void whoHasABreakIsNotMissed() {
        assertThat(at("11:45").absent()).extracting(Crew.Absent::name).containsExactly("人3");
        assertThat(at("12:15").absent()).extracting(Crew.Absent::name).containsExactly("人2");
    }

    @Test
    void withoutAPublishedRotaNobodyIsLate() {
        Crew none = CrewNow.of(List.of(), BOOK, Set.of(1L), Instant.parse("2026-11-23T01:00:00Z"));
        assertThat(none).isEqualTo(new Crew(false, 0, 0, List.of()));
    }
}

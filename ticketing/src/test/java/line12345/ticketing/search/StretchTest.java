package line12345.ticketing.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class StretchTest {
    private static final List<LocalDate> MONTHS =
            List.of(
                    LocalDate.parse("2026-05-01"),
                    LocalDate.parse("2026-04-01"),
                    LocalDate.parse("2025-12-01"));

    @Test
    void theNewestDaysComeFirstThenMoreThenWholeMonths() {
        assertThat(Stretch.of(MONTHS, LocalDate.parse("2026-05-20"), null))
                .extracting(s -> s.from() + ".." + s.to() + (s.whole() ? " whole" : ""))
                .containsExactly(
                        "2026-05-20..2026-05-20",
                        "2026-05-17..2026-05-19",
                        "2026-05-08..2026-05-16",
                        "2026-05-01..2026-05-07 whole",
                        "2026-04-01..2026-04-30 whole",
                        "2025-12-01..2025-12-31 whole");
    }

    @Test
    void everyDayOfTheMonthsIsLookedThroughOnceWhateverTheEnds() {
        for (int ago = 0; ago < 200; ago++) {
            LocalDate newest = LocalDate.parse("2026-05-31").minusDays(ago);
            for (int back = 0; back < 200; back += 7) {
                LocalDate oldest = newest.minusDays(back);
                List<LocalDate> days = new ArrayList<>();
                Stretch.of(MONTHS, newest, oldest).forEach(s -> days.addAll(0, s.days()));
                List<LocalDate> expected =
                        oldest.datesUntil(newest.plusDays(1))
                                .filter(day -> MONTHS.contains(day.withDayOfMonth(1)))
                                .toList();
                assertThat(days).isEqualTo(expected);
            }
        }
    }

    @Test
    void noStretchGoesOverTheEndOfAMonth() {
        assertThat(Stretch.of(MONTHS, LocalDate.parse("2026-05-02"), null))
                .allMatch(s -> s.from().getMonth() == s.to().getMonth());
    }

    @Test
    void whatIsSplitHasTheSameDaysTheNewestFirst() {
        for (Stretch whole : Stretch.of(MONTHS, LocalDate.parse("2026-05-31"), null)) {
            for (int newest = 1; newest < whole.length(); newest++) {
                List<Stretch> parts = whole.split(newest);
                assertThat(parts.get(0).length()).isEqualTo(newest);
                List<LocalDate> days = new ArrayList<>(parts.get(1).days());
                days.addAll(parts.get(0).days());
                assertThat(days).isEqualTo(whole.days());
                assertThat(parts).noneMatch(Stretch::whole);
            }
        }
    }
}

package line12345.ticketing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class NextYearTest {
    @Test
    void itRemindsFromOctoberOnUntilTheYearIsAnnounced() {
        WorkingCalendar known = ACalendar.of2026();
        assertThat(NextYear.reminder(known, day("2026-09-30"))).isEmpty();
        assertThat(NextYear.reminder(known, day("2026-10-01")))
                .hasValueSatisfying(
                        reminder -> {
                            assertThat(reminder.year()).isEqualTo(2027);
                            assertThat(reminder.sentence()).contains("2027 年", "还有 92 天");
                            assertThat(reminder.urgent()).isFalse();
                        });
        assertThat(NextYear.reminder(known, day("2026-12-01")).orElseThrow().urgent()).isTrue();
        YearPlan next = NoticeText.read(2027, "元旦：1月1日放假");
        assertThat(NextYear.reminder(known.with(next), day("2026-12-31"))).isEmpty();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

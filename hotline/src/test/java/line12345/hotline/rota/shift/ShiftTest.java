package line12345.hotline.rota.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class ShiftTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Shift read(String from, String to, String breaks) {
        return new ShiftForm("夜班", from, to, breaks, "true", "2026-11-23", "会议纪要", 0)
                .read("NIGHT", NOW);
    }

    private static Shift row(long id, String name, String from, boolean active) {
        return new Shift(
                id,
                "E",
                name,
                LocalTime.of(8, 0),
                LocalTime.of(16, 0),
                new BreakTable(List.of()),
                active,
                LocalDate.parse(from));
    }

    @Test
    void aShiftMayPassMidnight() {
        Shift night = read("20:00", "08:00", "");
        assertThat(night.minutes()).isEqualTo(720);
        assertThat(night.times()).isEqualTo("20:00–次日 08:00");
        assertThat(read("08:00", "08:00", "").minutes()).isEqualTo(1440);
        assertThat(read("08:00", "16:00", "").times()).isEqualTo("08:00–16:00");
    }

    @Test
    void whoEndsAtMidnightDoesNotPassIt() {
        Shift late = read("16:00", "00:00", "");
        assertThat(late.minutes()).isEqualTo(480);
        assertThat(late.passesMidnight()).isFalse();
    }

    @Test
    void aBreakAfterMidnightLiesInsideTheNight() {
        assertThat(read("20:00", "08:00", "01:00-02:30").breaks().words(0))
                .isEqualTo("01:00–02:30");
        assertThatThrownBy(() -> read("20:00", "08:00", "09:00-09:30"))
                .isInstanceOf(WrongShift.class)
                .hasMessageContaining("09:00–09:30");
        assertThatThrownBy(() -> read("08:00", "16:00", "15:30-16:30"))
                .isInstanceOf(WrongShift.class);
    }

    @Test
    void breaksAreReadInGroupsAndWrittenTheSame() {
        BreakTable table = BreakTable.read("11:30-12:00、15:00–15:10；12:00-12:30");
        assertThat(table.groups()).hasSize(2);
        assertThat(table.written()).isEqualTo("11:30-12:00、15:00-15:10；12:00-12:30");
        assertThat(table.words(2)).as("groups go round").isEqualTo("11:30–12:00、15:00–15:10");
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheWords() {
        for (String wrong :
                List.of("中午", "12:00", "12:00-25:00", "12:00-12:00", "12:00-12:30-13:00")) {
            assertThatThrownBy(() -> BreakTable.read(wrong))
                    .as(wrong)
                    .isInstanceOf(WrongShift.class)
                    .hasMessageContaining(wrong);
        }
        assertThatThrownBy(() -> read("8点", "16:00", "")).isInstanceOf(WrongShift.class);
    }

    @Test
    void theRowThatIsValidThenHolds() {
        ShiftBook book =
                new ShiftBook(
                        List.of(
                                row(1, "旧", "2020-01-01", true),
                                row(2, "冬令", "2026-12-01", true),
                                row(3, "新", "2026-11-23", true)));
        assertThat(book.on(TODAY.minusDays(1), "E")).map(Shift::name).hasValue("旧");
        assertThat(book.on(TODAY, "E")).map(Shift::name).hasValue("新");
        assertThat(book.on(LocalDate.of(2026, 12, 1), "E")).map(Shift::name).hasValue("冬令");
        assertThat(book.newest()).extracting(Shift::id).containsExactly(3L);
    }

    @Test
    void whatIsOutOfUseCannotBeChosenButIsStillCalledByItsName() {
        ShiftBook book =
                new ShiftBook(
                        List.of(
                                row(1, "早班", "2020-01-01", true),
                                row(2, "早班", "2026-11-23", false)));
        assertThat(book.active(TODAY)).isEmpty();
        assertThat(book.active(TODAY.minusDays(1))).hasSize(1);
        assertThat(book.name(TODAY, "E")).isEqualTo("早班");
        assertThat(book.name(TODAY, "")).isEqualTo("休息");
    }

    @Test
    void noTwoShiftsInUseAreCalledTheSame() {
        ShiftBook book = new ShiftBook(List.of(row(1, "早班", "2020-01-01", true)));
        assertThat(book.hasOther("L", "早班")).isTrue();
        assertThat(book.hasOther("E", "早班")).as("itself").isFalse();
        assertThat(book.hasOther("L", "晚班")).isFalse();
        ShiftBook off = new ShiftBook(List.of(row(1, "早班", "2020-01-01", false)));
        assertThat(off.hasOther("L", "早班")).as("out of use").isFalse();
    }
}

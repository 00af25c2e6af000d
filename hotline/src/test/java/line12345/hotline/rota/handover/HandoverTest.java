package line12345.hotline.rota.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.hotline.rota.shift.BreakTable;
import line12345.hotline.rota.shift.Shift;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

class HandoverTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Actor CAO = new Actor(7, "曹班长", Role.SHIFT_LEADER, null, null);
    private static final Actor YAN = new Actor(8, "严班长", Role.SHIFT_LEADER, null, null);
    private static final long NOON = 12 * 60;
    private static final Shift EARLY =
            new Shift(
                    1,
                    "EARLY",
                    "早班",
                    LocalTime.of(8, 0),
                    LocalTime.of(16, 0),
                    new BreakTable(List.of()),
                    true,
                    TODAY);

    private static Handover note(boolean taken) {
        return new Handover(
                1,
                TODAY,
                "EARLY",
                "无",
                "无",
                "无",
                7,
                "曹班长",
                Instant.EPOCH,
                taken ? "严班长" : null,
                taken ? Instant.EPOCH : null);
    }

    private static HandoverForm form(String points, String waiting) {
        return new HandoverForm(TODAY.toString(), "EARLY", waiting, " ", null, points);
    }

    @Test
    void emptyPartsAreSaidToBeNothing() {
        HandoverForm sound = form("一条", " 漏话 3 个 ").sound();
        assertThat(sound.waiting()).isEqualTo("漏话 3 个");
        assertThat(sound.faults()).isEqualTo("无");
        assertThat(sound.notices()).isEqualTo("无");
    }

    @Test
    void anEmptyNoteIsNone() {
        assertThatThrownBy(() -> form(" ", "").sound()).isInstanceOf(WrongHandover.class);
    }

    @Test
    void eachLineIsAPoint() {
        assertThat(form("- 停水核实\n\n · 耳麦报修 \n第三条", "").lines())
                .containsExactly("停水核实", "耳麦报修", "第三条");
        assertThatThrownBy(() -> form("字".repeat(201), "").lines())
                .isInstanceOf(WrongHandover.class);
        assertThat(form("字".repeat(200), "").lines()).hasSize(1);
        assertThatThrownBy(() -> form("条\n".repeat(31), "").lines())
                .isInstanceOf(WrongHandover.class);
    }

    @Test
    void aNoteIsOfTodayOrTheTwoDaysBefore() {
        assertThat(form("", "").began(TODAY.plusDays(2))).isEqualTo(TODAY);
        assertThatThrownBy(() -> form("", "").began(TODAY.plusDays(3)))
                .isInstanceOf(WrongHandover.class);
        assertThatThrownBy(() -> form("", "").began(TODAY.minusDays(1)))
                .isInstanceOf(WrongHandover.class);
        assertThatThrownBy(() -> new HandoverForm("昨天", "E", "", "", "", "").began(TODAY))
                .isInstanceOf(WrongHandover.class);
    }

    @Test
    void shiftsAreHandedOverOneAfterTheOther() {
        HandoverOrder.check(Optional.of(EARLY), false, Optional.empty(), NOON);
        assertThatThrownBy(
                        () -> HandoverOrder.check(Optional.of(EARLY), true, Optional.empty(), NOON))
                .isInstanceOf(WrongHandover.class);
        assertThatThrownBy(
                        () -> HandoverOrder.check(Optional.empty(), false, Optional.empty(), NOON))
                .isInstanceOf(WrongHandover.class);
        assertThatThrownBy(
                        () ->
                                HandoverOrder.check(
                                        Optional.of(EARLY), false, Optional.of(note(false)), NOON))
                .isInstanceOf(NotTakenOver.class)
                .hasMessageContaining("曹班长");
    }

    @Test
    void aShiftThatHasNotBegunIsNotHandedOver() {
        long eight = 8 * 60;
        HandoverOrder.check(Optional.of(EARLY), false, Optional.empty(), eight);
        assertThatThrownBy(
                        () ->
                                HandoverOrder.check(
                                        Optional.of(EARLY), false, Optional.empty(), eight - 1))
                .isInstanceOf(WrongHandover.class)
                .hasMessageContaining("08:00 才开始");
    }

    @Test
    void somebodyElseTakesOverAndOnce() {
        HandoverOrder.mayTake(note(false), YAN);
        assertThatThrownBy(() -> HandoverOrder.mayTake(note(false), CAO))
                .isInstanceOf(WrongHandover.class);
        assertThatThrownBy(() -> HandoverOrder.mayTake(note(true), YAN))
                .isInstanceOf(NotTakenOver.class)
                .hasMessageContaining("严班长");
    }
}

package line12345.hotline.rota.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.hotline.rota.week.Seat;
import line12345.hotline.rota.week.Week;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class SwapTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final Actor ZHOU = new Actor(7, "周", Role.AGENT, null, "1001");
    private static final Actor WU = new Actor(8, "吴", Role.AGENT, null, "1002");
    private static final Actor LEADER = new Actor(9, "曹", Role.SHIFT_LEADER, null, null);

    private static Swap swap(String mine, LocalDate otherDay, String theirs, SwapState state) {
        return new Swap(
                1,
                7,
                "周",
                DAY,
                mine,
                8,
                "吴",
                otherDay,
                theirs,
                "",
                state,
                Instant.EPOCH,
                null,
                null,
                "",
                0);
    }

    private static Seat seat(LocalDate day, Actor who, String shift, int group) {
        return new Seat(day, who.accountId(), who.name(), false, shift, group);
    }

    @Test
    void twoShiftsChangeHandsAndTheBreaksStayWithThem() {
        Swap swap = swap("EARLY", NEXT, "NIGHT", SwapState.AGREED);
        assertThat(swap.applied(List.of(seat(DAY, ZHOU, "EARLY", 2), seat(NEXT, WU, "NIGHT", 1))))
                .containsExactly(seat(DAY, WU, "EARLY", 2), seat(NEXT, ZHOU, "NIGHT", 1));
    }

    @Test
    void onOneDayTheyChangePlaces() {
        Swap swap = swap("EARLY", DAY, "NIGHT", SwapState.AGREED);
        List<Seat> seats = List.of(seat(DAY, ZHOU, "EARLY", 0), seat(DAY, WU, "NIGHT", 0));
        assertThat(swap.stillStands(seats)).isTrue();
        assertThat(swap.applied(seats))
                .containsExactly(seat(DAY, WU, "EARLY", 0), seat(DAY, ZHOU, "NIGHT", 0));
    }

    @Test
    void whoIsFreeTakesOverAlone() {
        Swap swap = swap("EARLY", DAY, "", SwapState.AGREED);
        assertThat(swap.applied(List.of(seat(DAY, ZHOU, "EARLY", 0))))
                .containsExactly(seat(DAY, WU, "EARLY", 0));
    }

    @Test
    void afterTheRotaMovedItNoLongerStands() {
        Swap swap = swap("EARLY", NEXT, "NIGHT", SwapState.AGREED);
        assertThat(
                        swap.stillStands(
                                List.of(seat(DAY, ZHOU, "EARLY", 0), seat(NEXT, WU, "NIGHT", 0))))
                .isTrue();
        assertThat(
                        swap.stillStands(
                                List.of(seat(DAY, ZHOU, "NIGHT", 0), seat(NEXT, WU, "NIGHT", 0))))
                .isFalse();
        assertThat(swap.stillStands(List.of(seat(DAY, ZHOU, "EARLY", 0)))).isFalse();
    }

    @Test
    void nobodyHasTwoShiftsADayAfterIt() {
        Swap swap = swap("EARLY", NEXT, "NIGHT", SwapState.ASKED);
        List<Seat> seats =
                List.of(
                        seat(DAY, ZHOU, "EARLY", 0),
                        seat(DAY, WU, "NIGHT", 0),
                        seat(NEXT, WU, "NIGHT", 0));
        assertThatThrownBy(() -> SoundSwap.check(swap, ZHOU, WU, seats, DAY))
                .isInstanceOf(WrongSwap.class)
                .hasMessageContaining("两个班");
    }

    @Test
    void whoHasNoShiftYetIsNotFree() {
        Swap swap = swap("EARLY", DAY.plusWeeks(1), "", SwapState.ASKED);
        LocalDate monday = Week.mondayOf(DAY);
        assertThatThrownBy(() -> SoundSwap.published(swap, Set.of(monday)))
                .isInstanceOf(WrongSwap.class)
                .hasMessageContaining("还没有发布");
        SoundSwap.published(swap, Set.of(monday.plusWeeks(1)));
    }

    @Test
    void onlyShiftsThatExistAndAreToComeAreChanged() {
        List<Seat> seats = List.of(seat(DAY, ZHOU, "EARLY", 0));
        assertThatThrownBy(
                        () ->
                                SoundSwap.check(
                                        swap("", DAY, "", SwapState.ASKED), ZHOU, WU, seats, DAY))
                .hasMessageContaining("没有已发布的班次");
        Swap swap = swap("EARLY", DAY, "", SwapState.ASKED);
        SoundSwap.check(swap, ZHOU, WU, seats, DAY);
        assertThatThrownBy(() -> SoundSwap.check(swap, ZHOU, WU, seats, NEXT))
                .hasMessageContaining("过去");
        assertThatThrownBy(() -> SoundSwap.check(swap, ZHOU, ZHOU, seats, DAY))
                .hasMessageContaining("自己");
        assertThatThrownBy(() -> SoundSwap.check(swap, ZHOU, LEADER, seats, DAY))
                .hasMessageContaining("同岗位");
    }

    @Test
    void theColleagueAnswersAndWhoAskedTakesBack() {
        Swap swap = swap("EARLY", DAY, "", SwapState.ASKED);
        SwapAnswers.check(swap, SwapState.AGREED, WU);
        SwapAnswers.check(swap, SwapState.DECLINED, WU);
        SwapAnswers.check(swap, SwapState.WITHDRAWN, ZHOU);
        assertThatThrownBy(() -> SwapAnswers.check(swap, SwapState.AGREED, ZHOU))
                .isInstanceOf(WrongSwap.class);
        assertThatThrownBy(() -> SwapAnswers.check(swap, SwapState.APPROVED, WU))
                .isInstanceOf(WrongSwap.class);
        assertThatThrownBy(() -> SwapAnswers.check(swap, SwapState.AGREED, LEADER))
                .isInstanceOf(NoSuchSwap.class);
    }

    @Test
    void theShiftLeaderDecidesWhatBothWantAndSaysWhyNot() {
        Swap agreed = swap("EARLY", DAY, "", SwapState.AGREED);
        SwapDecision.check(agreed, true, "", LEADER);
        SwapDecision.check(agreed, false, "人手不够", LEADER);
        assertThatThrownBy(() -> SwapDecision.check(agreed, false, "", LEADER))
                .hasMessageContaining("理由");
        assertThatThrownBy(
                        () ->
                                SwapDecision.check(
                                        swap("E", DAY, "", SwapState.ASKED), true, "", LEADER))
                .hasMessageContaining("没有同意");
        assertThatThrownBy(() -> SwapDecision.check(agreed, true, "", WU))
                .hasMessageContaining("自己");
    }
}

package line12345.ticketing.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.TicketState;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

/** The table of a supervision order's life is whole, and who may be given one. */
class OrderLifeTest {
    @Test
    void everyOpenStateIsReachedAndLeftAndNoOtherIsLeft() {
        for (OrderState state : OrderState.values()) {
            assertThat(Arrays.stream(OrderStep.values()).anyMatch(step -> step.to() == state))
                    .as("a way to " + state)
                    .isTrue();
            assertThat(
                            Arrays.stream(OrderStep.values())
                                    .anyMatch(step -> step.from().contains(state)))
                    .as("a way out of " + state)
                    .isEqualTo(state.open());
        }
    }

    @Test
    void anOfficeIsSupervisedForWhatItHasOrHasRepliedTo() {
        for (LegState leg : LegState.values()) {
            boolean own = leg.open() || leg == LegState.REPLIED;
            assertThat(MaySupervise.refusal(TicketState.HANDLING, leg, false, false).isEmpty())
                    .as(leg.name())
                    .isEqualTo(own);
        }
    }

    @Test
    void neverTwiceAtOnceNorAboutItselfNorWhatIsPutAway() {
        assertThat(code(TicketState.HANDLING, false, true)).isEqualTo("supervised-already");
        assertThat(code(TicketState.HANDLING, true, true)).isEqualTo("supervise-itself");
        assertThat(code(TicketState.ARCHIVED, false, false)).isEqualTo("supervise-archived");
    }

    private static String code(TicketState ticket, boolean aboutItself, boolean already) {
        return MaySupervise.refusal(ticket, LegState.HANDLING, aboutItself, already)
                .map(Refusal::code)
                .orElse("");
    }
}

package line12345.hotline.console.review;

import static line12345.hotline.console.ATicketView.FILED;
import static line12345.hotline.console.ATicketView.aTicketView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.ticket.TicketText.WrongText;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.TicketState;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class CasesTest {
    @Test
    void anAnswerWaitsOnlyWhileNobodyHasReviewedIt() {
        var ticket = aTicketView().leg(31, LegState.REPLIED, FILED, FILED, FILED);
        assertThat(
                        new AnswerCase(
                                        ticket.in(TicketState.WAITING_REVIEW).seen(),
                                        null,
                                        List.of(),
                                        List.of())
                                .waits())
                .isTrue();
        assertThat(
                        new AnswerCase(
                                        ticket.in(TicketState.WAITING_CALLBACK).seen(),
                                        null,
                                        List.of(),
                                        List.of())
                                .waits())
                .isFalse();
    }

    @Test
    void theLeadIsNotAmongTheOthers() {
        var ticket = aTicketView().leg(31, LegState.REPLIED, FILED, FILED, FILED).seen();
        AnswerCase open = new AnswerCase(ticket, null, List.of(), List.of());
        assertThat(open.others()).isEmpty();
        assertThat(open.sentBack()).isZero();
        assertThat(new AnswerCase(aTicketView().seen(), null, List.of(), List.of()).sentBack())
                .isZero();
    }

    @Test
    void aDecisionIsYesOrNoAndNeverNothing() {
        assertThat(new Decision(1, true, "").yes()).isTrue();
        assertThat(new Decision(1, false, "不符合").yes()).isFalse();
        assertThatThrownBy(() -> new Decision(1, null, "").yes()).isInstanceOf(WrongText.class);
    }

    @Test
    void aListThatWasCutSaysSo() {
        assertThat(ReviewList.counted(0)).isEqualTo("0");
        assertThat(ReviewList.counted(99)).isEqualTo("99");
        assertThat(ReviewList.counted(100)).isEqualTo("100+");
        assertThat(ReviewList.ofReviewer(List.of(), List.of()).isEmpty()).isTrue();
        assertThat(ReviewList.ofManager(List.of(), Collections.singletonList(null)).isEmpty())
                .isFalse();
    }
}

package line12345.channels.portal.following;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.ticket.reading.FollowTicket.Progress;
import line12345.ticketing.ticket.reading.FollowTicket.Step;
import line12345.ticketing.ticket.state.TicketState;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a citizen may do, and which answer counts. */
class ProgressViewTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    @Test
    void anAnswerIsRatedOnceAndAgainAfterItWasDoneAgain() {
        assertThat(view(TicketState.WAITING_CALLBACK, false, "审核通过").canRate()).isTrue();
        ProgressView rated = view(TicketState.WAITING_CALLBACK, false, "审核通过", "市民评价");
        assertThat(rated.canRate()).isFalse();
        assertThat(rated.willBeCalled()).isTrue();
        assertThat(view(TicketState.WAITING_CALLBACK, false, "审核通过", "市民评价", "审核通过").canRate())
                .isTrue();
    }

    @Test
    void whatWasAnsweredBeforeARedoIsNotTheAnswer() {
        ProgressView again = view(TicketState.HANDLING, false, "审核通过", "退回重办");
        assertThat(again.answered()).isFalse();
        assertThat(again.again()).isTrue();
        assertThat(view(TicketState.WAITING_REVIEW, false).answered()).isFalse();
        assertThat(view(TicketState.CLOSED, false).answered()).isTrue();
    }

    @Test
    void onlyWhatIsWorkedOnIsUrged() {
        assertThat(view(TicketState.HANDLING, false).canUrge()).isTrue();
        assertThat(view(TicketState.WAITING_CALLBACK, false).canUrge()).isFalse();
        assertThat(view(TicketState.CLOSED, false).canUrge()).isFalse();
    }

    @Test
    void aClosingIsObjectedToOnceAndBeforeItsTimeIsOver() {
        assertThat(closed(NOW.plusMillis(1), false).objectBy()).isNotNull();
        assertThat(closed(NOW, false).objectBy()).isNull();
        assertThat(closed(NOW.plusMillis(1), true).objectBy()).isNull();
        assertThat(closed(null, false).objectBy()).isNull();
    }

    @Test
    void anObjectionWaitsUntilItIsAnswered() {
        assertThat(view(TicketState.CLOSED, true, "办结").objecting()).isTrue();
        assertThat(view(TicketState.CLOSED, true, "办结", "异议答复").objecting()).isFalse();
        assertThat(view(TicketState.CLOSED, false, "办结").objecting()).isFalse();
    }

    private static ProgressView closed(Instant objectEnds, boolean objected) {
        return ProgressView.of(
                progress(TicketState.CLOSED, objected, List.of()), objectEnds, List.of(), NOW);
    }

    private static ProgressView view(TicketState state, boolean objected, String... whats) {
        List<Step> steps = new ArrayList<>();
        for (String what : whats) {
            steps.add(new Step(NOW, what, "一句话"));
        }
        return ProgressView.of(progress(state, objected, steps), null, List.of(), NOW);
    }

    private static Progress progress(TicketState state, boolean objected, List<Step> steps) {
        return new Progress(
                "20261120000042",
                "求助",
                "路灯不亮",
                state,
                NOW,
                false,
                NOW,
                "已修复",
                null,
                false,
                null,
                null,
                true,
                objected,
                steps);
    }
}

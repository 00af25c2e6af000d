package line12345.ticketing.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.state.TicketState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Optional;
import java.util.Set;

class MayWithdrawTest {
    private static final Set<String> KINDS = Set.of("HELP", "COMPLAINT");

    @ParameterizedTest
    @EnumSource(
            value = TicketState.class,
            names = {"WAITING_CALLBACK", "CLOSED", "ARCHIVED"},
            mode = EnumSource.Mode.EXCLUDE)
    void beforeAnAnswerItsCitizenMayTakeItBack(TicketState state) {
        assertThat(refused(state, TicketKind.HELP)).isEmpty();
    }

    @Test
    void anAnswerIsRatedInstead() {
        assertThat(refused(TicketState.WAITING_CALLBACK, TicketKind.HELP))
                .get()
                .satisfies(no -> assertThat(no.code()).isEqualTo("withdraw-answered"))
                .satisfies(no -> assertThat(no.sentence()).contains("评价"));
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketState.class,
            names = {"CLOSED", "ARCHIVED"})
    void whatIsOverIsOver(TicketState state) {
        assertThat(refused(state, TicketKind.HELP)).map(Refusal::code).contains("withdraw-closed");
    }

    @Test
    void aKindThatTheCityDoesNotListSaysWhyAndWhomToCall() {
        assertThat(refused(TicketState.HANDLING, TicketKind.REPORT))
                .get()
                .satisfies(no -> assertThat(no.code()).isEqualTo("withdraw-not-this-kind"))
                .satisfies(no -> assertThat(no.sentence()).contains("举报", "依法核查", "12345"));
    }

    private static Optional<NotWithdrawn> refused(TicketState state, TicketKind kind) {
        return MayWithdraw.refusal(state, kind, KINDS);
    }
}

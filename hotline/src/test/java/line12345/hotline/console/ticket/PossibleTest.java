package line12345.hotline.console.ticket;

import static line12345.hotline.console.ATicketView.aTicketView;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.state.TicketState;

import org.junit.jupiter.api.Test;

class PossibleTest {
    @Test
    void agentsUrgeAndJoinWhatIsWorkedOn() {
        assertThat(of(TicketState.HANDLING, Role.AGENT))
                .isEqualTo(new Possible(true, true, false, false, false));
        assertThat(of(TicketState.FOLLOWING, Role.AGENT))
                .isEqualTo(new Possible(true, false, true, false, false));
    }

    @Test
    void agentsAndReviewersMarkWhomAWaitingTicketIsAbout() {
        assertThat(of(TicketState.WAITING_DISPATCH, Role.AGENT).about()).isTrue();
        assertThat(of(TicketState.WAITING_DISPATCH, Role.REVIEWER).about()).isTrue();
        assertThat(of(TicketState.WAITING_DISPATCH, Role.MANAGER).about()).isFalse();
    }

    @Test
    void onlyAReviewerTakesATicketFromItsOffice() {
        assertThat(of(TicketState.HANDLING, Role.REVIEWER).reassign()).isTrue();
        assertThat(of(TicketState.WAITING_REVIEW, Role.REVIEWER).reassign()).isFalse();
        assertThat(of(TicketState.HANDLING, Role.AGENT).reassign()).isFalse();
    }

    @Test
    void whatIsAnsweredOrClosedIsLeftAlone() {
        assertThat(of(TicketState.WAITING_CALLBACK, Role.AGENT).any()).isFalse();
        assertThat(of(TicketState.CLOSED, Role.REVIEWER).any()).isFalse();
    }

    @Test
    void officesDoNothingHereAndManagersOnlyUrge() {
        assertThat(of(TicketState.HANDLING, Role.CLERK).any()).isFalse();
        assertThat(of(TicketState.HANDLING, Role.MANAGER))
                .isEqualTo(new Possible(true, false, false, false, false));
    }

    private static Possible of(TicketState state, Role role) {
        Long office = role.ofOffice() ? 31L : null;
        return Possible.of(aTicketView().in(state).seen(), new Actor(1, "某人", role, office, null));
    }
}

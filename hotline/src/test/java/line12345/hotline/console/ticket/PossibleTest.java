package line12345.hotline.console.ticket;

import static line12345.hotline.console.ATicketView.aTicketView;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.ticket.state.TicketState;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class PossibleTest {
    @Test
    void agentsUrgeAndJoinWhatIsWorkedOn() {
        assertThat(of(TicketState.HANDLING, Role.AGENT))
                .isEqualTo(new Possible(true, true, false, false, false, null));
        assertThat(of(TicketState.FOLLOWING, Role.AGENT))
                .isEqualTo(new Possible(true, false, true, false, false, null));
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
                .isEqualTo(new Possible(true, false, false, false, false, null));
    }

    @Test
    void theOwnDispatchIsTakenBackAsLongAsTheRulesSay() {
        Actor agent = new Actor(1, "某人", Role.AGENT, null, null);
        TicketView ticket = aTicketView().in(TicketState.HANDLING).seen();
        assertThat(Possible.of(ticket, agent, null).withdraw()).isFalse();
        assertThat(Possible.of(ticket, agent, Instant.EPOCH).withdraw()).isTrue();
    }

    private static Possible of(TicketState state, Role role) {
        Long office = role.ofOffice() ? 31L : null;
        Actor reader = new Actor(1, "某人", role, office, null);
        return Possible.of(aTicketView().in(state).seen(), reader, null);
    }
}

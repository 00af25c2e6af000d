package line12345.hotline.console.ticket;

import static line12345.hotline.console.ATicketView.FILED;
import static line12345.hotline.console.ATicketView.aTicketView;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.console.ATicketView;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.Part;
import line12345.ticketing.ticket.state.TicketState;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class NextActionTest {
    private static final Instant DUE = FILED.plusSeconds(7200);
    private static final Actor CLERK = new Actor(1, "王经办", Role.CLERK, 31L, null);
    private static final Actor OTHER = new Actor(2, "钱经办", Role.CLERK, 32L, null);
    private static final Actor AGENT = new Actor(3, "赵话务员", Role.AGENT, null, "8001");

    @Test
    void whatIsNotSignedWaitsForTheOfficesSignature() {
        NextAction next = of(handled(LegState.WAITING_SIGN), CLERK, 0);
        assertThat(next.who()).isEqualTo("您单位（单位 31）");
        assertThat(of(handled(LegState.WAITING_SIGN), OTHER, 0).who()).isEqualTo("单位 31");
        assertThat(next.verb()).isEqualTo("签收");
        assertThat(next.does()).isEqualTo("签收");
        assertThat(next.until()).startsWith("剩 1 小时");
        assertThat(next.light()).isEqualTo(Light.GREEN);
        assertThat(of(handled(LegState.WAITING_SIGN), CLERK, 3600).tone()).isEqualTo("red");
    }

    @Test
    void theWayThereIsShownToWhoseTurnItIsOnly() {
        assertThat(of(handled(LegState.HANDLING), CLERK, 0).href()).startsWith("/desk/");
        assertThat(of(handled(LegState.HANDLING), OTHER, 0).href()).isEmpty();
        assertThat(of(handled(LegState.HANDLING), AGENT, 0).href()).isEmpty();
        var waiting = aTicketView().in(TicketState.WAITING_DISPATCH);
        assertThat(of(waiting, AGENT, 0).href()).startsWith("/pool/");
        assertThat(of(waiting, CLERK, 0).href()).isEmpty();
    }

    @Test
    void theLeadWaitsForThoseBelowAndTheLeaderForTheClerk() {
        var below =
                handled(LegState.HANDLING)
                        .as(Part.SUB, 1)
                        .leg(41, LegState.HANDLING, DUE, FILED, null);
        assertThat(of(below, CLERK, 0).verb()).contains("单位 41").contains("汇总");
        assertThat(of(below, CLERK, 0).does()).isEqualTo("办理");
        assertThat(of(handled(LegState.WAITING_APPROVAL), CLERK, 0).who())
                .isEqualTo("您单位（单位 31）负责人");
        assertThat(of(handled(LegState.PAUSED), CLERK, 0).who()).isEqualTo("市民");
    }

    @Test
    void everyStateSaysWhoIsNextOrThatNobodyIs() {
        for (TicketState state : TicketState.values()) {
            NextAction next = of(handled(LegState.HANDLING).in(state), AGENT, 0);
            boolean over = state == TicketState.CLOSED || state == TicketState.ARCHIVED;
            assertThat(next.over()).as(state.name()).isEqualTo(over);
            assertThat(next.verb()).isNotEmpty();
        }
    }

    @Test
    void nobodyIsSaidToObjectToWhatTheyTookBack() {
        assertThat(of(aTicketView().closed("办结"), AGENT, 0).verb()).contains("提出异议");
        assertThat(of(aTicketView().closed("市民撤回"), AGENT, 0).verb())
                .contains("重新反映")
                .doesNotContain("异议");
    }

    private static ATicketView handled(LegState state) {
        return aTicketView().leg(31, state, DUE, FILED, null);
    }

    private static NextAction of(ATicketView view, Actor reader, long seconds) {
        return NextAction.of(view.seen(), reader, FILED.plusSeconds(seconds));
    }
}

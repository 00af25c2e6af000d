package line12345.hotline.console.ticket;

import static line12345.hotline.console.ATicketView.FILED;
import static line12345.hotline.console.ATicketView.aTicketView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.Part;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class LanesTest {
    private static final Instant DUE = FILED.plusSeconds(1000);

    @Test
    void anOpenLegReachesNow() {
        var view =
                aTicketView().leg(31, LegState.HANDLING, DUE, FILED.plusSeconds(100), null).seen();
        Lane lane = Lanes.of(view, FILED.plusSeconds(500)).lanes().get(0);
        assertThat(lane.from()).isEqualTo("0.00");
        assertThat(lane.signed()).isEqualTo("10.00");
        assertThat(lane.to()).isEqualTo("50.00");
        assertThat(lane.due()).isEqualTo("100.00");
    }

    @Test
    void anOverdueLegStretchesTheAxis() {
        var view = aTicketView().leg(31, LegState.WAITING_SIGN, DUE, null, null).seen();
        Lane lane = Lanes.of(view, FILED.plusSeconds(2000)).lanes().get(0);
        assertThat(lane.due()).isEqualTo("50.00");
        assertThat(lane.signed()).isEqualTo("100.00");
        assertThat(lane.to()).isEqualTo("100.00");
    }

    @Test
    void timeAfterTheDueTimeIsDrawnApart() {
        var view =
                aTicketView()
                        .leg(31, LegState.HANDLING, DUE, FILED, null)
                        .leg(32, LegState.HANDLING, DUE, FILED.plusSeconds(1500), null)
                        .seen();
        var lanes = Lanes.of(view, FILED.plusSeconds(2000)).lanes();
        assertThat(lanes.get(0).kept()).isEqualTo("50.00");
        assertThat(lanes.get(1).kept()).isEqualTo("75.00");
    }

    @Test
    void theAxisSaysTheDaysThePromiseAndNow() {
        Instant now = FILED.plus(Duration.ofDays(20));
        var view = aTicketView().leg(31, LegState.HANDLING, now, FILED, null).seen();
        Lanes lanes = Lanes.of(view, now);
        assertThat(lanes.ticks())
                .hasSizeBetween(3, 6)
                .extracting(Lanes.Tick::words)
                .contains("5-12");
        assertThat(lanes.now()).isEqualTo("100.00");
        assertThat(lanes.promise()).isEqualTo("0.06");
    }

    @Test
    void allLegsShareOneAxis() {
        var view =
                aTicketView()
                        .leg(31, LegState.REPLIED, DUE, FILED, FILED.plusSeconds(500))
                        .leg(32, LegState.HANDLING, FILED.plusSeconds(2000), FILED, null)
                        .seen();
        var lanes = Lanes.of(view, FILED.plusSeconds(1000)).lanes();
        assertThat(lanes.get(0).to()).isEqualTo("25.00");
        assertThat(lanes.get(1).to()).isEqualTo("50.00");
    }

    @Test
    void aTicketWithoutLegsHasNoLanes() {
        assertThat(Lanes.of(aTicketView().seen(), FILED).lanes()).isEmpty();
    }

    @Test
    void whatWasSentOnStandsUnderWhoSentIt() {
        var view =
                aTicketView()
                        .leg(31, LegState.HANDLING, DUE, FILED, null)
                        .as(Part.CO, null)
                        .leg(3, LegState.HANDLING, DUE, FILED, null)
                        .as(Part.SUB, 1)
                        .leg(52, LegState.HANDLING, DUE, FILED, null)
                        .as(Part.SUB, 3)
                        .leg(41, LegState.RECALLED, DUE, null, null)
                        .seen();
        var lanes = Lanes.of(view, FILED.plusSeconds(500)).lanes();
        assertThat(lanes)
                .extracting(lane -> lane.leg().departmentId(), Lane::depth, Lane::lead)
                .containsExactly(
                        tuple(31L, 0, true),
                        tuple(52L, 1, false),
                        tuple(41L, 2, false),
                        tuple(3L, 0, false));
        assertThat(lanes.get(2).timed()).isFalse();
    }
}

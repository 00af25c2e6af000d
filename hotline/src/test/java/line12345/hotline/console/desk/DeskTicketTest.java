package line12345.hotline.console.desk;

import static line12345.hotline.console.ATicketView.FILED;
import static line12345.hotline.console.ATicketView.aTicketView;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.ticket.LegState;
import line12345.ticketing.ticket.TicketState;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class DeskTicketTest {
    private static final Instant DUE = FILED.plusSeconds(86_400);

    @Test
    void anUnsignedLegIsSignedFirst() {
        var view = aTicketView().leg(31, LegState.WAITING_SIGN, DUE, null, null).seen();
        DeskTicket mine = DeskTicket.of(view, 31);
        assertThat(mine.canSign()).isTrue();
        assertThat(mine.canReply()).isFalse();
    }

    @Test
    void signingIsLateFromTheVeryMomentOn() {
        var view = aTicketView().leg(31, LegState.WAITING_SIGN, DUE, null, null).seen();
        DeskTicket mine = DeskTicket.of(view, 31);
        Instant signBy = mine.leg().signBy();
        assertThat(mine.signLate(signBy.minusNanos(1000))).isFalse();
        assertThat(mine.signLate(signBy)).isTrue();
    }

    @Test
    void whatWentOnToAnotherOfficeIsOnlyRead() {
        var view =
                aTicketView()
                        .leg(31, LegState.REPLIED, DUE, FILED, FILED)
                        .leg(32, LegState.HANDLING, DUE, FILED, null)
                        .seen();
        DeskTicket mine = DeskTicket.of(view, 31);
        assertThat(mine.inHand()).isFalse();
        assertThat(mine.canReply()).isFalse();
        assertThat(DeskTicket.of(view, 32).canReply()).isTrue();
    }

    @Test
    void aRedoIsTheOfficesLatestPart() {
        var view =
                aTicketView()
                        .leg(31, LegState.REPLIED, DUE, FILED, FILED)
                        .leg(31, LegState.HANDLING, DUE, FILED, null)
                        .seen();
        assertThat(DeskTicket.of(view, 31).canReply()).isTrue();
    }

    @Test
    void aRedoSaysWhatIsWantedThisTime() {
        var view =
                aTicketView()
                        .leg(31, LegState.REPLIED, DUE, FILED, FILED)
                        .noted("回访", "未解决，不满意")
                        .noted("重办要求", "请到现场核查")
                        .again()
                        .leg(31, LegState.WAITING_SIGN, DUE, null, null)
                        .seen();
        DeskTicket mine = DeskTicket.of(view, 31);
        assertThat(mine.redoWanted()).isEqualTo("请到现场核查");
        assertThat(mine.citizenSaid()).isEqualTo("未解决，不满意");
    }

    @Test
    void aRepliedTicketAsksNothing() {
        var view =
                aTicketView()
                        .in(TicketState.WAITING_CALLBACK)
                        .leg(31, LegState.REPLIED, DUE, FILED, FILED)
                        .seen();
        assertThat(DeskTicket.of(view, 31).inHand()).isFalse();
    }
}

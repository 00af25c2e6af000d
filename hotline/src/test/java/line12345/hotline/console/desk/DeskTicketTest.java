package line12345.hotline.console.desk;

import static line12345.hotline.console.ATicketView.FILED;
import static line12345.hotline.console.ATicketView.aTicketView;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.Part;
import line12345.ticketing.ticket.state.TicketState;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class DeskTicketTest {
    private static final Instant DUE = FILED.plusSeconds(86_400);

    @Test
    void anUnsignedLegIsSignedFirst() {
        var view = aTicketView().leg(31, LegState.WAITING_SIGN, DUE, null, null).seen();
        DeskTicket mine = DeskTicket.of(view, 31).orElseThrow();
        assertThat(mine.canSign()).isTrue();
        assertThat(mine.canReply()).isFalse();
    }

    @Test
    void signingIsLateFromTheVeryMomentOn() {
        var view = aTicketView().leg(31, LegState.WAITING_SIGN, DUE, null, null).seen();
        DeskTicket mine = DeskTicket.of(view, 31).orElseThrow();
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
        DeskTicket mine = DeskTicket.of(view, 31).orElseThrow();
        assertThat(mine.inHand()).isFalse();
        assertThat(mine.canReply()).isFalse();
        assertThat(DeskTicket.of(view, 32).orElseThrow().canReply()).isTrue();
    }

    @Test
    void aRedoIsTheOfficesLatestPart() {
        var view =
                aTicketView()
                        .leg(31, LegState.REPLIED, DUE, FILED, FILED)
                        .leg(31, LegState.HANDLING, DUE, FILED, null)
                        .seen();
        assertThat(DeskTicket.of(view, 31).orElseThrow().canReply()).isTrue();
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
        DeskTicket mine = DeskTicket.of(view, 31).orElseThrow();
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
        assertThat(DeskTicket.of(view, 31).orElseThrow().inHand()).isFalse();
    }

    @Test
    void whatOnlyALowerOfficeHasIsNobodysDesk() {
        var view = aTicketView().leg(52, LegState.HANDLING, DUE, FILED, null).seen();
        assertThat(DeskTicket.of(view, 31)).isEmpty();
    }

    @Test
    void theUpperOfficeSeesWhomItWaitsFor() {
        var view =
                aTicketView()
                        .leg(31, LegState.HANDLING, DUE, FILED, null)
                        .as(Part.SUB, 1)
                        .leg(51, LegState.REPLIED, DUE, FILED, FILED)
                        .leg(52, LegState.WAITING_SIGN, DUE, null, null)
                        .seen();
        DeskTicket mine = DeskTicket.of(view, 31).orElseThrow();
        assertThat(mine.lower()).hasSize(2);
        assertThat(mine.waitsForLower()).isEqualTo("单位 52");
        DeskTicket lower = DeskTicket.of(view, 52).orElseThrow();
        assertThat(lower.upper()).isEqualTo("单位 31");
        assertThat(lower.isLead()).isFalse();
    }

    @Test
    void whoHelpsIsToldWhoAnswersForAll() {
        var view =
                aTicketView()
                        .leg(31, LegState.HANDLING, DUE, FILED, null)
                        .as(Part.CO, null)
                        .leg(3, LegState.HANDLING, DUE, FILED, null)
                        .seen();
        assertThat(DeskTicket.of(view, 3).orElseThrow().leadElsewhere()).isEqualTo("单位 31");
        assertThat(DeskTicket.of(view, 31).orElseThrow().leadElsewhere()).isEmpty();
    }

    @Test
    void aReplyToBeWrittenAgainSaysWhy() {
        var view =
                aTicketView()
                        .wrote("已修复")
                        .noted("审核退回", "没有联系市民")
                        .leg(31, LegState.HANDLING, DUE, FILED, null)
                        .seen();
        assertThat(DeskTicket.of(view, 31).orElseThrow().rewriteBecause()).isEqualTo("没有联系市民");
    }
}

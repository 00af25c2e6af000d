package line12345.ticketing.ticket;

import static line12345.ticketing.ticket.ATicket.AGENT;
import static line12345.ticketing.ticket.ATicket.CLERK;
import static line12345.ticketing.ticket.ATicket.OFFICER;
import static line12345.ticketing.ticket.ATicket.aTicket;
import static line12345.ticketing.ticket.ATicket.at;
import static line12345.ticketing.ticket.ATicket.to;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TicketTest {
    @Test
    void answeredAtOnceIsClosedAndOnTime() {
        Ticket ticket = aTicket().filed();
        TicketClosed closed = ticket.answerDirectly("可以", AGENT, at("2026-04-30T17:55"));
        assertThat(ticket.state()).isEqualTo(TicketState.CLOSED);
        assertThat(closed.closing()).isEqualTo(Closing.ANSWERED);
        assertThat(closed.onTime()).isTrue();
        assertThat(closed.departmentId()).isZero();
        assertThat(closed.before()).isEqualTo(TicketState.WAITING_DISPATCH);
    }

    @Test
    void aTicketIsDispatchedOnlyOnce() {
        Ticket ticket = aTicket().dispatched();
        assertThatThrownBy(() -> ticket.dispatch(to("2026-05-06T17:30"), at("2026-05-01T09:00")))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("不能重复派单");
    }

    @Test
    void signingTwiceIsRefused() {
        Ticket ticket = aTicket().dispatched();
        ticket.sign(CLERK, at("2026-05-06T09:00"));
        assertThatThrownBy(() -> ticket.sign(CLERK, at("2026-05-06T09:01")))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void aReplyNeedsASignatureFirst() {
        Ticket ticket = aTicket().dispatched();
        assertThatThrownBy(() -> ticket.reply("已修复", CLERK, at("2026-05-06T09:00")))
                .hasMessageContaining("请先签收");
        assertThat(ticket.state()).isEqualTo(TicketState.HANDLING);
    }

    @Test
    void anEmptyReplyChangesNothing() {
        Ticket ticket = aTicket().dispatched();
        ticket.sign(CLERK, at("2026-05-06T09:00"));
        assertThatThrownBy(() -> ticket.reply("  ", CLERK, at("2026-05-06T09:00")))
                .hasMessageContaining("不能为空");
        assertThat(ticket.lastLeg().state()).isEqualTo(LegState.HANDLING);
    }

    @Test
    void aReplyAtTheDueMomentIsLateAndJustBeforeIsNot() {
        assertThat(aTicket().repliedAt("2026-05-06T17:29:59.999999").lastLeg().onTime()).isTrue();
        assertThat(aTicket().repliedAt("2026-05-06T17:30").lastLeg().onTime()).isFalse();
    }

    @Test
    void thePromiseEndsWhenTheAnswerReachesTheCitizenAndNotWithTheReply() {
        Ticket early = aTicket().repliedAt("2026-05-06T10:00");
        early.answerReached(OFFICER, at("2026-05-07T17:29:59.999999"));
        assertThat(closedSatisfied(early, "2026-05-08T10:00").onTime()).isTrue();

        Ticket late = aTicket().repliedAt("2026-05-06T10:00");
        late.answerReached(OFFICER, at("2026-05-07T17:30"));
        assertThat(closedSatisfied(late, "2026-05-07T17:30").onTime()).isFalse();
    }

    @Test
    void aRedoOpensASecondLegAndKeepsTheFirst() {
        Ticket ticket = aTicket().repliedAt("2026-05-06T10:00");
        TicketDispatched redo = ticket.redo(to("2026-05-12T17:30"), at("2026-05-07T10:00"));
        assertThat(redo.redo()).isTrue();
        assertThat(ticket.legs()).hasSize(2);
        assertThat(ticket.lastLeg().state()).isEqualTo(LegState.WAITING_SIGN);
        assertThat(ticket.state()).isEqualTo(TicketState.HANDLING);
    }

    @Test
    void nothingIsClosedAfterCallbackBeforeAReply() {
        Ticket ticket = aTicket().dispatched();
        assertThatThrownBy(() -> closedSatisfied(ticket, "2026-05-07T10:00"))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void whoSawAnOlderVersionIsTold() {
        Ticket ticket = aTicket().filed();
        assertThatThrownBy(() -> ticket.seenAs(ticket.version() + 1))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("没有丢失");
    }

    private static TicketClosed closedSatisfied(Ticket ticket, String local) {
        return ticket.closeAfterCallback(Closing.SATISFIED, "", OFFICER, at(local));
    }
}

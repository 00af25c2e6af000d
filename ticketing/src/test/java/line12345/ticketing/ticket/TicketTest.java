package line12345.ticketing.ticket;

import static line12345.ticketing.ticket.ATicket.AGENT;
import static line12345.ticketing.ticket.ATicket.CLERK;
import static line12345.ticketing.ticket.ATicket.OFFICER;
import static line12345.ticketing.ticket.ATicket.REPLY;
import static line12345.ticketing.ticket.ATicket.REVIEWER;
import static line12345.ticketing.ticket.ATicket.aTicket;
import static line12345.ticketing.ticket.ATicket.at;
import static line12345.ticketing.ticket.ATicket.lead;
import static line12345.ticketing.ticket.ATicket.to;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.deadline.LegTimes;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.fact.TicketClosed;
import line12345.ticketing.ticket.fact.TicketDispatched;
import line12345.ticketing.ticket.state.Closing;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.NotNow;
import line12345.ticketing.ticket.state.TicketState;
import line12345.ticketing.time.Span;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class TicketTest {
    @Test
    void answeredAtOnceIsClosedAndOnTime() {
        Ticket ticket = aTicket().filed();
        TicketClosed closed =
                ticket.answering().answerDirectly("可以", AGENT, at("2026-04-30T17:55"));
        assertThat(ticket.state()).isEqualTo(TicketState.CLOSED);
        assertThat(closed.closing()).isEqualTo(Closing.ANSWERED);
        assertThat(closed.onTime()).isTrue();
        assertThat(closed.about().departmentId()).isZero();
        assertThat(closed.before()).isEqualTo(TicketState.WAITING_DISPATCH);
    }

    @Test
    void aTicketIsDispatchedOnlyOnce() {
        Ticket ticket = aTicket().dispatched();
        assertThatThrownBy(
                        () ->
                                ticket.sending()
                                        .dispatch(
                                                List.of(to("2026-05-06T17:30")),
                                                at("2026-05-01T09:00")))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("现在是“办理中”，不能派单");
    }

    @Test
    void signingTwiceIsRefused() {
        Ticket ticket = aTicket().dispatched();
        lead(ticket).sign(CLERK, at("2026-05-06T09:00"));
        assertThatThrownBy(() -> lead(ticket).sign(CLERK, at("2026-05-06T09:01")))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void whilePausedTheLightStaysWhatItWas() {
        Ticket ticket = aTicket().dispatched();
        Leg leg = lead(ticket);
        leg.sign(CLERK, at("2026-05-05T09:00"));
        leg.timing().pause("请补充照片", at("2026-05-11T17:30"), CLERK, at("2026-05-05T10:00"));
        assertThat(leg.light(at("2026-05-06T17:30"))).isEqualTo(Light.GREEN);
    }

    @Test
    void aReplyNeedsASignatureFirst() {
        Ticket ticket = aTicket().dispatched();
        assertThatThrownBy(() -> lead(ticket).writing().reply(REPLY, CLERK, at("2026-05-06T09:00")))
                .hasMessageContaining("请先签收");
        assertThat(ticket.state()).isEqualTo(TicketState.HANDLING);
    }

    @Test
    void aReplyAtTheDueMomentIsLateAndJustBeforeIsNot() {
        assertThat(lead(aTicket().repliedAt("2026-05-06T17:29:59.999999")).onTime()).isTrue();
        assertThat(lead(aTicket().repliedAt("2026-05-06T17:30")).onTime()).isFalse();
    }

    @Test
    void thePromiseEndsWhenTheAnswerReachesTheCitizenAndNotWithTheReply() {
        Ticket early = aTicket().repliedAt("2026-05-06T10:00");
        early.answering().answerReached(OFFICER, at("2026-05-07T17:29:59.999999"));
        assertThat(closedSatisfied(early, "2026-05-08T10:00").onTime()).isTrue();

        Ticket late = aTicket().repliedAt("2026-05-06T10:00");
        late.answering().answerReached(OFFICER, at("2026-05-07T17:30"));
        assertThat(closedSatisfied(late, "2026-05-07T17:30").onTime()).isFalse();
    }

    @Test
    void aSecondPromiseIsMeasuredByTheAnswerOfTheRedo() {
        assertThat(doneAgain("2026-05-13T10:00").onSecondTime()).isTrue();
        TicketClosed late = doneAgain("2026-05-15T10:00");
        assertThat(late.onSecondTime()).isFalse();
        assertThat(late.onTime()).as("the first promise was kept by the first answer").isTrue();
    }

    /** Redone with a second promise until 14 May; the new answer is heard at {@code heard}. */
    private static TicketClosed doneAgain(String heard) {
        Ticket ticket = aTicket().repliedAt("2026-05-06T10:00");
        ticket.answering().answerReached(OFFICER, at("2026-05-07T09:00"));
        ticket.sending().redo(List.of(to("2026-05-12T17:30", OFFICER)), at("2026-05-07T09:00"));
        assertThat(ticket.ending().heardAt()).isNull();
        Deadline later = new Deadline(at("2026-05-14T17:30"), false, "至 5 月 14 日");
        ticket.dates()
                .promiseAgain(
                        at("2026-05-07T09:00"),
                        Span.parse("5 WORKING_DAY"),
                        later,
                        "退回重办",
                        OFFICER,
                        at("2026-05-07T09:00"));
        lead(ticket).sign(CLERK, at("2026-05-08T09:00"));
        lead(ticket).writing().reply(REPLY, CLERK, at("2026-05-12T10:00"));
        ticket.answering().approve(REVIEWER, at("2026-05-12T10:00"));
        ticket.answering().answerReached(OFFICER, at(heard));
        return closedSatisfied(ticket, heard);
    }

    @Test
    void aPartGivenMoreTimeIsSaidToBeLateAgainAndCountedOnce() {
        Ticket ticket = aTicket().dispatched();
        Timing timing = lead(ticket).timing();
        assertThat(timing.fallDue(at("2026-05-06T17:29"))).isEmpty();
        assertThat(timing.fallDue(at("2026-05-06T17:30")).orElseThrow().again()).isFalse();
        assertThat(timing.fallDue(at("2026-05-07T09:00"))).isEmpty();
        Instant due = at("2026-05-11T17:30");
        timing.extend(
                Span.parse("3 WORKING_DAY"),
                new LegTimes(due, due, due, false),
                REVIEWER,
                at("2026-05-07T10:00"));
        assertThat(timing.fallDue(at("2026-05-08T09:00"))).isEmpty();
        assertThat(timing.fallDue(due).orElseThrow().again()).isTrue();
        assertThat(timing.fallDue(at("2026-05-12T09:00"))).isEmpty();
    }

    @Test
    void aRedoOpensASecondLegAndKeepsTheFirst() {
        Ticket ticket = aTicket().repliedAt("2026-05-06T10:00");
        var again = List.of(to("2026-05-12T17:30", OFFICER));
        var redo = (TicketDispatched) ticket.sending().redo(again, at("2026-05-07T10:00")).get(0);
        assertThat(redo.redo()).isTrue();
        assertThat(ticket.legs().all()).hasSize(2);
        assertThat(lead(ticket).state()).isEqualTo(LegState.WAITING_SIGN);
        assertThat(ticket.state()).isEqualTo(TicketState.HANDLING);
    }

    @Test
    void anUpheldObjectionUsesUpNoneOfTheRedos() {
        Ticket ticket = aTicket().repliedAt("2026-05-06T10:00");
        closedSatisfied(ticket, "2026-05-06T11:00");
        ticket.sending().reopen(List.of(to("2026-05-12T17:30", REVIEWER)), at("2026-05-07T10:00"));
        assertThat(ticket.state()).isEqualTo(TicketState.HANDLING);
        assertThat(lead(ticket).redo()).isTrue();
        assertThat(ticket.ending().redone()).isZero();
    }

    @Test
    void whoMustHandleItGivesItBackNeitherWhenItIsDoneAgain() {
        Ticket ticket = aTicket().dispatched();
        lead(ticket).mustKeep();
        lead(ticket).sign(CLERK, at("2026-05-06T09:00"));
        lead(ticket).writing().reply(REPLY, CLERK, at("2026-05-06T10:00"));
        ticket.answering().approve(Actor.house(), at("2026-05-06T10:00"));
        ticket.sending().redo(List.of(to("2026-05-12T17:30", OFFICER)), at("2026-05-07T10:00"));
        assertThat(lead(ticket).position()).isEqualTo(2);
        assertThat(lead(ticket).returnForbidden()).isTrue();
    }

    @Test
    void whatNobodyHasInHandIsNotApproved() {
        Ticket ticket = aTicket().filed();
        assertThatThrownBy(() -> ticket.answering().approve(REVIEWER, at("2026-05-06T10:00")))
                .isInstanceOf(NotNow.class);
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
        return ticket.answering().closeAfterCallback(Closing.SATISFIED, "", OFFICER, at(local));
    }

    @Test
    void theHotlineTakesItFromAnOfficeWithoutCountingAReturn() {
        Ticket ticket = aTicket().dispatched();
        lead(ticket).sign(CLERK, at("2026-05-06T09:00"));
        assertThatThrownBy(() -> reassign(ticket, " ")).hasMessageContaining("改派原因");
        assertThat(reassign(ticket, "不属于该局"))
                .extracting(fact -> fact.kind())
                .containsExactly("TicketReassigned", "LegEnded");
        assertThat(ticket.state()).isEqualTo(TicketState.WAITING_DISPATCH);
        assertThat(lead(ticket).state()).isEqualTo(LegState.RECALLED);
        assertThat(ticket.pressure().bounces()).isZero();
        assertThatThrownBy(() -> reassign(ticket, "不属于该局"))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("不能改派");
    }

    private static List<Fact> reassign(Ticket ticket, String why) {
        return ticket.sending().reassign(why, REVIEWER, at("2026-05-06T10:00"));
    }
}

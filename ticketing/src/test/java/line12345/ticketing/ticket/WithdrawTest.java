package line12345.ticketing.ticket;

import static line12345.ticketing.ticket.ATicket.AGENT;
import static line12345.ticketing.ticket.ATicket.CLERK;
import static line12345.ticketing.ticket.ATicket.aTicket;
import static line12345.ticketing.ticket.ATicket.at;
import static line12345.ticketing.ticket.ATicket.lead;
import static line12345.ticketing.ticket.ATicket.to;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.deadline.LegTimes;
import line12345.ticketing.ticket.fact.LegEnded;
import line12345.ticketing.ticket.fact.TicketWithdrawn;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.NotNow;
import line12345.ticketing.ticket.state.Part;
import line12345.ticketing.ticket.state.TicketState;
import line12345.ticketing.time.Span;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** When a dispatch can be taken back 撤回派单, exactly at the edges. */
class WithdrawTest {
    private static final Duration TEN = Duration.ofMinutes(10);
    private static final Instant SENT = at("2026-04-30T23:55");
    private static final Instant LAST = SENT.plus(TEN);
    private static final Actor OTHER = new Actor(9, "同事", Role.AGENT, null, null);

    private final Ticket ticket = aTicket().filedAt("2026-04-30T17:50").filed();

    @Test
    void theLastMomentCountsAndTheNextDoesNot() {
        send();
        refused("超过 10 分钟", TEN, AGENT, LAST.plusNanos(1_000));
        ticket.sending().withdraw(TEN, AGENT, LAST);
        assertThat(ticket.state()).isEqualTo(TicketState.WAITING_DISPATCH);
        assertThat(ticket.pressure().bounces()).isZero();
    }

    @Test
    void allItsOfficesLoseItAndItCountsOnTheDayOfTheDispatch() {
        send();
        var facts = ticket.sending().withdraw(TEN, AGENT, LAST);
        var withdrawn = (TicketWithdrawn) facts.get(0);
        assertThat(withdrawn.offices()).containsExactly(31L, 32L);
        assertThat(withdrawn.about().day()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(withdrawn.sentOn()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(facts.subList(1, 3))
                .allMatch(one -> ((LegEnded) one).how() == LegState.RECALLED);
        assertThat(ticket.legs().open()).isEmpty();
    }

    @Test
    void aHelperThatHasSignedHoldsItToo() {
        send();
        ticket.legs().openOf(32).orElseThrow().sign(CLERK, SENT);
        refused("柳堤街道已经签收", TEN, AGENT, SENT);
    }

    @Test
    void whatWasSignedByTheClockIsSigned() {
        send();
        lead(ticket).signItself(SENT);
        refused("已经签收", TEN, AGENT, SENT);
    }

    @Test
    void onlyWhoSentItAndOnlyWhereTheCityAllowsIt() {
        send();
        refused("不是您派出的", TEN, OTHER, SENT);
        refused("本市不允许", Duration.ZERO, AGENT, SENT);
        ticket.sending().withdraw(TEN, AGENT, SENT);
        refused("现在是“待派单”", TEN, AGENT, SENT);
    }

    @Test
    void anEarlierDispatchThatWasSignedDoesNotHoldTheLaterOne() {
        send();
        lead(ticket).sign(CLERK, SENT);
        ticket.sending().reassign("派错", ATicket.REVIEWER, SENT);
        ticket.sending().dispatch(List.of(to("2026-05-06T17:30")), SENT);
        ticket.sending().withdraw(TEN, AGENT, LAST);
        assertThat(ticket.state()).isEqualTo(TicketState.WAITING_DISPATCH);
    }

    private void send() {
        Span days = Span.parse("2 WORKING_DAY");
        Instant due = at("2026-05-06T17:30");
        Dispatch helper =
                new Dispatch(
                        32,
                        "柳堤街道",
                        Part.CO,
                        "派单目录",
                        days,
                        days,
                        100,
                        new LegTimes(due, due, due, false),
                        false,
                        AGENT);
        ticket.sending().dispatch(List.of(to("2026-05-06T17:30"), helper), SENT);
    }

    private void refused(String words, Duration within, Actor by, Instant now) {
        assertThatThrownBy(() -> ticket.sending().withdraw(within, by, now))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining(words);
    }
}

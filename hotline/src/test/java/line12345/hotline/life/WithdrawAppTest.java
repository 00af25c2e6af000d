package line12345.hotline.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.dispatch.Choice;
import line12345.ticketing.dispatch.DispatchTicket;
import line12345.ticketing.dispatch.withdraw.ReadWithdrawal;
import line12345.ticketing.dispatch.withdraw.WithdrawDispatch;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.statistics.Figures;
import line12345.ticketing.ticket.ChangedMeanwhile;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.reading.TicketLists;
import line12345.ticketing.ticket.state.NotNow;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** A dispatch is taken back by whoever sent it, before anybody has begun, and by nobody else. */
@QuarkusTest
@TestProfile(LifeProfile.class)
class WithdrawAppTest extends AppTest {
    private static final Instant NOW = Walk.START;
    private static final Instant LAST = NOW.plus(Duration.ofMinutes(10));

    @Inject Journeys journeys;
    @Inject Walker walker;
    @Inject WithdrawDispatch withdraw;
    @Inject ReadWithdrawal withdrawal;
    @Inject DispatchTicket dispatch;
    @Inject SignTicket sign;
    @Inject ReadTicket read;
    @Inject TicketLists lists;
    @Inject Figures figures;

    private Actor agent;
    private Map<String, Long> before;
    private String number;

    @BeforeEach
    void sent() {
        walker.begin(City.start());
        agent = journeys.first(Role.AGENT);
        before = figures();
        number = journeys.file(Journeys.send(), NOW).number();
    }

    @Test
    void itWaitsForDispatchAgainAndNothingCountsAgainstTheOffice() {
        String promise = read.read(number, agent, NOW).promise();
        assertThat(withdrawal.until(number, agent, LAST)).contains(LAST);
        Actor clerk = journeys.clerkOf(31);
        assertThat(read.read(number, clerk, LAST).number()).isEqualTo(number);
        assertThat(count("alarm a join ticket t on t.id = a.ticket_id", "a.leg_id <> 0"))
                .isPositive();
        back(LAST);
        assertThatThrownBy(() -> read.read(number, clerk, LAST)).isInstanceOf(Refusal.class);
        var view = read.read(number, agent, NOW);
        assertThat(view.state().chinese()).isEqualTo("待派单");
        assertThat(view.legs()).noneMatch(leg -> leg.state().open());
        assertThat(view.promise()).isEqualTo(promise);
        assertThat(view.bounces()).isZero();
        assertThat(view.timeline()).anyMatch(one -> one.what().equals("撤回派单"));
        assertThat(lists.toDispatch(agent, 500, LAST)).anyMatch(one -> one.number().equals(number));
        assertThat(count("alarm a join ticket t on t.id = a.ticket_id", "a.leg_id <> 0")).isZero();
        assertThat(count("notice t", "t.words like '%撤回%'")).isPositive();
        assertThat(moved("legs.dispatched")).isZero();
        assertThat(moved("legs.returned")).isZero();
        assertThat(moved("tickets.taken_back")).isZero();
        assertThat(moved("tickets.withdrawn")).isEqualTo(1);
        dispatch.dispatch(number, Choice.of(32L, "属柳堤区"), journeys.version(number), agent, LAST);
        journeys.signAndReply(number, 32, NOW, NOW);
        assertThat(read.read(number, agent, NOW).state().chinese()).isEqualTo("待回访");
        assertThat(moved("legs.dispatched")).isEqualTo(1);
    }

    @Test
    void afterTheCitysMinutesItIsTooLate() {
        assertThatThrownBy(() -> back(LAST.plusSeconds(1)))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("超过 10 分钟");
        assertThat(withdrawal.until(number, agent, LAST.plusSeconds(1))).isEmpty();
        walker.rule("WITHDRAW_MINUTES", "0");
        assertThatThrownBy(() -> back(NOW)).hasMessageContaining("本市不允许");
        assertThat(withdrawal.until(number, agent, NOW)).isEmpty();
    }

    @Test
    void whatAnOfficeHasSignedIsNotTakenFromIt() {
        int seen = journeys.version(number);
        sign.sign(number, seen, journeys.clerkOf(31), NOW);
        assertThatThrownBy(() -> back(NOW)).isInstanceOf(NotNow.class).hasMessageContaining("已经签收");
        assertThatThrownBy(() -> withdraw.withdraw(number, seen, agent, NOW))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(withdrawal.until(number, agent, NOW)).isEmpty();
    }

    @Test
    void nobodyTakesBackWhatAnotherSent() {
        Actor other = walker.actor(new Book.Who("agent02", "话务员", null));
        assertThatThrownBy(() -> withdraw.withdraw(number, null, other, NOW))
                .hasMessageContaining("不是您派出的");
        assertThat(withdrawal.until(number, other, NOW)).isEmpty();
        Actor reviewer = journeys.first(Role.REVIEWER);
        assertThatThrownBy(() -> withdraw.withdraw(number, null, reviewer, NOW))
                .isInstanceOf(NotYours.class);
        Actor clerk = journeys.clerkOf(31);
        assertThatThrownBy(() -> withdraw.withdraw(number, null, clerk, NOW))
                .isInstanceOf(NotYours.class);
        back(NOW);
        assertThatThrownBy(() -> back(NOW)).hasMessageContaining("现在是“待派单”");
    }

    /** Both look at the same version; one is too late, whichever, and the ticket shows one only. */
    @Test
    void ofSigningAndTakingBackInTheSameMomentOneWins() throws Exception {
        var two = Executors.newFixedThreadPool(2);
        int signed = 0;
        try {
            for (int i = 0; i < 12; i++) {
                String raced = journeys.file(Journeys.send(), NOW).number();
                int seen = journeys.version(raced);
                CyclicBarrier together = new CyclicBarrier(2);
                Callable<Boolean> clerk =
                        () -> {
                            together.await();
                            return won(() -> sign.sign(raced, seen, journeys.clerkOf(31), NOW));
                        };
                Callable<Boolean> dispatcher =
                        () -> {
                            together.await();
                            return won(() -> withdraw.withdraw(raced, null, agent, NOW));
                        };
                var ends = two.invokeAll(List.of(clerk, dispatcher));
                boolean first = ends.get(0).get();
                assertThat(ends.get(1).get()).as(raced).isNotEqualTo(first);
                signed += first ? 1 : 0;
                var view = read.read(raced, agent, NOW);
                assertThat(view.state().chinese()).isEqualTo(first ? "办理中" : "待派单");
                assertThat(view.lead().signedAt() != null).isEqualTo(first);
            }
        } finally {
            two.shutdown();
        }
        System.out.println("signed " + signed + " of 12, taken back the others");
    }

    private static boolean won(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Refusal late) {
            return false;
        } catch (RuntimeException conflict) {
            assertThat(Conflict.isOne(conflict)).as("%s", conflict).isTrue();
            return false;
        }
    }

    private void back(Instant at) {
        withdraw.withdraw(number, null, agent, at);
    }

    private Map<String, Long> figures() {
        return figures.sums(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
    }

    private long moved(String figure) {
        return figures().getOrDefault(figure, 0L) - before.getOrDefault(figure, 0L);
    }

    private long count(String rows, String which) {
        String column = rows.startsWith("notice") ? "t.ticket_number" : "t.number";
        return ((Number)
                        walker.one(
                                "select count(*) from %s where %s = '%s' and %s"
                                        .formatted(rows, column, number, which)))
                .longValue();
    }
}

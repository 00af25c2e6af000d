package line12345.hotline.wall.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.CallAnswered;
import line12345.hotline.call.CallSurveyed;
import line12345.hotline.call.agent.AgentState;
import line12345.hotline.call.agent.AgentStateChanged;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Agents' time and calls as they are added up, in a real database. */
@QuarkusTest
class TalliesAppTest extends AppTest {
    private static final AtomicLong NUMBERS = new AtomicLong(900_000);

    /** 23:50 in the office. */
    private static final Instant LATE = Instant.parse("2026-03-02T15:50:00Z");

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Inject CountAgents count;
    @Inject Tallies tallies;
    @Inject ReadTallies read;
    @Inject Journeys journeys;

    private final long agent = NUMBERS.incrementAndGet();

    private void hear(Fact... facts) {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of(facts).forEach(fact -> count.heard(List.of(fact), LATE)));
    }

    private AgentStateChanged turned(AgentState state, String reason, long minutes) {
        return new AgentStateChanged(
                agent, state, reason, null, LATE.plus(Duration.ofMinutes(minutes)), null);
    }

    private Map<String, Long> on(LocalDate day) {
        return tallies.sums(agent, day, day);
    }

    @Test
    void aNightShiftIsDividedAtMidnightAndFoldedOnce() {
        hear(turned(AgentState.READY, null, 0));
        hear(turned(AgentState.TALKING, null, 5));
        hear(turned(AgentState.TALKING, null, 6));
        hear(turned(AgentState.WRAP_UP, null, 15));
        hear(turned(AgentState.PAUSED, "用餐", 17));
        hear(turned(AgentState.OFFLINE, null, 47));
        Map<String, Long> monday = Map.of("time.READY", minutes(5), "time.TALKING", minutes(5));
        Map<String, Long> tuesday =
                Map.of(
                        "time.TALKING", minutes(5),
                        "time.WRAP_UP", minutes(2),
                        "time.PAUSED", minutes(30));
        assertThat(on(MONDAY)).isEqualTo(monday);
        assertThat(on(TUESDAY)).isEqualTo(tuesday);
        while (tallies.fold() > 0) {
            // until nothing is left
        }
        assertThat(on(MONDAY)).as("folded").isEqualTo(monday);
        assertThat(on(TUESDAY)).as("folded").isEqualTo(tuesday);
    }

    /** The row of the present state outlives the process: whatever comes next closes it. */
    @Test
    void whatGoesOnIsReadUpToNowAndOnlyInItsOwnDays() {
        hear(turned(AgentState.READY, null, 0));
        Instant now = LATE.plus(Duration.ofMinutes(30));
        assertThat(read.all(TUESDAY, TUESDAY, now).get(agent))
                .isEqualTo(Map.of("time.READY", minutes(20)));
        assertThat(read.all(MONDAY, TUESDAY, now).get(agent))
                .isEqualTo(Map.of("time.READY", minutes(30)));
        hear(turned(AgentState.OFFLINE, null, 30));
        assertThat(read.all(MONDAY, TUESDAY, now.plusSeconds(600)).get(agent))
                .isEqualTo(Map.of("time.READY", minutes(30)));
    }

    @Test
    void newsFromBeforeCountsNothingTwice() {
        hear(turned(AgentState.READY, null, 0), turned(AgentState.TALKING, null, 4));
        hear(turned(AgentState.READY, null, 2), turned(AgentState.OFFLINE, null, 6));
        assertThat(on(MONDAY)).isEqualTo(Map.of("time.READY", minutes(4 + 2)));
    }

    @Test
    void callsAndScoresAreTheAgentsOwn() {
        hear(
                new CallAnswered(1, "k", agent, true, false, LATE, 900, "general"),
                new CallAnswered(2, "l", agent, false, false, LATE, 900, "general"),
                new CallAnswered(2, "l", agent, false, true, LATE, 900, "general"),
                new CallAnswered(3, "m", null, true, false, LATE, 900, "general"),
                new CallSurveyed(1, agent, 1, 5, LATE),
                new CallSurveyed(2, agent, 4, 2, LATE));
        assertThat(on(MONDAY)).isEqualTo(Map.of("calls", 2L, "scores", 2L, "score.sum", 7L));
        assertThat(tallies.everybody(MONDAY, MONDAY)).doesNotContainKey("scores");
        assertThat(tallies.everybody(MONDAY, MONDAY).get("calls")).isGreaterThanOrEqualTo(2L);
    }

    @Test
    void whatIsAskedAgainIsTakenFromWhoAnsweredFirst() {
        Actor filer = journeys.first(Role.AGENT);
        String phone = "1371" + (1_000_000 + Math.abs(UUID.randomUUID().hashCode() % 8_999_999));
        LocalDate day = OfficeClock.dayOf(LATE);
        Map<String, Long> before = tallies.sums(filer.accountId(), day, day);
        Instant at = LATE.minus(Duration.ofHours(8));
        journeys.file(form(phone, Journeys.answer()), at);
        assertThat(since(before, filer, day)).containsExactly(1, 1, 0);
        journeys.file(form(phone, Journeys.send()), at.plus(Duration.ofHours(1)));
        assertThat(since(before, filer, day)).as("again").containsExactly(2, 1, 1);
        journeys.file(form(phone, Journeys.send()), at.plus(Duration.ofHours(2)));
        assertThat(since(before, filer, day)).as("counted once").containsExactly(3, 1, 1);
        journeys.file(form(phone, Journeys.answer()), at.plus(Duration.ofDays(8)));
        assertThat(since(before, filer, day)).as("long after").containsExactly(3, 1, 1);
    }

    private TicketForm form(String phone, First first) {
        TicketForm lamp = journeys.about(null, TicketKind.HELP, false, first);
        return new TicketForm(
                lamp.channel(),
                UUID.randomUUID().toString(),
                null,
                phone,
                lamp.name(),
                lamp.kind(),
                lamp.content(),
                lamp.placeCode(),
                lamp.address(),
                lamp.matterCode(),
                lamp.urgency(),
                false,
                null,
                first,
                List.of());
    }

    /** Filed, answered on the spot, asked again. */
    private List<Integer> since(Map<String, Long> before, Actor filer, LocalDate day) {
        Map<String, Long> now = tallies.sums(filer.accountId(), day, day);
        return List.of(Figure.FILED, Figure.DIRECT, Figure.ASKED_AGAIN).stream()
                .map(
                        figure ->
                                (int)
                                        (now.getOrDefault(figure, 0L)
                                                - before.getOrDefault(figure, 0L)))
                .toList();
    }

    private static long minutes(long minutes) {
        return minutes * 60_000;
    }
}

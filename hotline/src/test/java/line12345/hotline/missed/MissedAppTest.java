package line12345.hotline.missed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.CallStep;
import line12345.hotline.call.Ending;
import line12345.hotline.call.RecordCallSteps;
import line12345.hotline.call.agent.AgentState;
import line12345.hotline.call.agent.AgentStateChanged;
import line12345.hotline.call.relay.RelayNews;
import line12345.hotline.missed.term.MissedEnding;
import line12345.hotline.missed.term.TryResult;
import line12345.hotline.outbound.line.BeginOutbound;
import line12345.hotline.outbound.line.OutboundMoved;
import line12345.hotline.outbound.line.OwnCalls;
import line12345.hotline.outbound.line.Purpose;
import line12345.hotline.outbound.line.Wanted;
import line12345.hotline.outbound.quiet.WishNoCalls;
import line12345.hotline.outbound.quiet.WishSource;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.contact.ContactOutcome;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.time.OfficeClock;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Missed calls in a real database: one entry a number, one agent an entry. */
@QuarkusTest
class MissedAppTest extends AppTest {
    /** A Wednesday morning, in working time. */
    private static final Instant START =
            LocalDateTime.parse("2026-03-04T10:00").atZone(OfficeClock.ZONE).toInstant();

    private static final Instant LATER = START.plus(Duration.ofHours(1));

    @Inject RecordCallSteps steps;
    @Inject ReadMissed read;
    @Inject TakeMissed take;
    @Inject GiveMissedBack giveBack;
    @Inject RecordTry recordTry;
    @Inject MarkMissed mark;
    @Inject Accounts accounts;
    @Inject WishNoCalls wish;
    @Inject BeginOutbound begin;
    @Inject OwnCalls calls;
    @Inject RelayNews news;
    @Inject Facts facts;

    /** Its last four digits are all that is seen of a number: each test has its own. */
    private static final AtomicInteger LAST_FOUR = new AtomicInteger(1_000);

    private final String number = "1370000" + LAST_FOUR.incrementAndGet();
    private final String masked = number.substring(0, 3) + "****" + number.substring(7);

    private Actor manager() {
        return accounts.withRole(Role.MANAGER).get(0);
    }

    @Test
    void whoCallsThreeTimesInVainIsOneEntryWithTheLongestWait() {
        abandoned(number, 0, 8);
        abandoned(number, 60, 40);
        abandoned(number, 180, 12);
        MissedRow entry = entry();
        assertThat(entry.times()).isEqualTo(3);
        assertThat(entry.longestWaitMillis()).isEqualTo(40_000);
        assertThat(entry.firstAt()).isEqualTo(START.plusSeconds(9));
        assertThat(entry.lastAt()).isEqualTo(START.plusSeconds(193));
        assertThat(entry.dueAt()).isEqualTo(START.plusSeconds(9).plus(Duration.ofMinutes(30)));
    }

    @Test
    void whoHangsUpAtOnceIsNotListed() {
        abandoned(number, 0, 3);
        assertThat(entries()).isEmpty();
    }

    @Test
    void aWithheldNumberIsCountedAndSaidToBeOutOfReach() {
        long before = withheld();
        abandoned(null, 0, 30);
        assertThat(withheld()).isEqualTo(before + 1);
    }

    @Test
    void whoGetsThroughIsOffTheListAndALateWordDoesNotPutThemBack() {
        abandoned(number, 0, 30);
        answered(number, 100);
        assertThat(read.one(entryOf(MissedEnding.CAME_THROUGH), manager()).ending())
                .isEqualTo(MissedEnding.CAME_THROUGH);
        String late = key();
        tell(new CallStep.Arrived(late, START.plusSeconds(50), number));
        tell(new CallStep.Queued(late, START.plusSeconds(51), number));
        tell(new CallStep.Ended(late, START.plusSeconds(90), Ending.VANISHED));
        assertThat(entries()).isEmpty();
    }

    @Test
    void aTalkThatBreaksOffIsListed() {
        String key = key();
        tell(new CallStep.Arrived(key, START, number));
        tell(new CallStep.Queued(key, START.plusSeconds(1), number));
        tell(new CallStep.Answered(key, START.plusSeconds(4), "2009"));
        tell(new CallStep.Ended(key, START.plusSeconds(60), Ending.VANISHED));
        assertThat(entry().cut()).isTrue();
        // What was taken for lost ended well: told later, it stands for nothing.
        tell(new CallStep.Ended(key, START.plusSeconds(61), Ending.HUNG_UP));
        assertThat(entries()).isEmpty();
    }

    @Test
    void callsOfOneNumberThatEndAtTheSameMomentAreOneEntry() throws Exception {
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int second = i;
            calls.add(() -> abandoned(number, second, 20));
        }
        together(calls);
        assertThat(entry().times()).isEqualTo(8);
    }

    @Test
    void agentsWhoAskAtTheSameMomentNeverGetTheSameCitizen() throws Exception {
        for (int i = 0; i < 6; i++) {
            abandoned("1371111" + (1000 + i), 0, 30);
        }
        List<Actor> agents = accounts.withRole(Role.AGENT).subList(0, 6);
        List<Callable<Long>> wishes = new ArrayList<>();
        for (Actor agent : agents) {
            wishes.add(() -> take.take(agent, LATER).orElseThrow().id());
            wishes.add(() -> take.take(agent, LATER).orElseThrow().id());
        }
        List<Long> got = together(wishes);
        assertThat(got.stream().distinct()).hasSize(6);
        for (int i = 0; i < got.size(); i += 2) {
            assertThat(got.get(i)).as("one at a time").isEqualTo(got.get(i + 1));
        }
        agents.forEach(
                agent -> giveBack.giveBack(read.mine(agent, LATER).get().id(), agent, LATER));
    }

    @Test
    void whatAnAgentHeldIsFreeAgainWhenTheAgentGoesAwayOrTheTimeIsOver() {
        abandoned(number, 0, 30);
        Actor agent = accounts.withRole(Role.AGENT).get(7);
        long id = takeOwn(agent);
        Instant end = read.one(id, manager()).heldUntil();
        assertThat(read.one(id, manager()).held(end.minusMillis(1))).isTrue();
        assertThat(read.one(id, manager()).held(end)).isFalse();
        announce(
                new AgentStateChanged(
                        agent.accountId(), AgentState.OFFLINE, null, null, LATER, null));
        assertThat(read.one(id, manager()).held(LATER)).isFalse();
    }

    @Test
    void afterThreeTriesAtOtherHoursNobodyIsCalledAgain() {
        abandoned(number, 0, 30);
        Actor agent = accounts.withRole(Role.AGENT).get(8);
        Instant now = LATER;
        long id = 0;
        for (int tries = 1; tries <= 3; tries++) {
            id = takeOwn(agent, now);
            rang(id, agent, ContactOutcome.NO_ANSWER, now);
            MissedRow row = read.one(id, manager());
            assertThat(row.tries()).isEqualTo(tries);
            if (tries < 3) {
                assertThat(row.nextAt()).isAfterOrEqualTo(now.plus(Duration.ofHours(2)));
                recordTry.record(id, "OFF", "", agent, now);
                now = row.nextAt();
            }
        }
        assertThat(read.one(id, manager()).ending()).isEqualTo(MissedEnding.UNREACHED);
        assertThat(read.tries(id))
                .extracting(MissedTry::result)
                .containsExactly(TryResult.OFF, TryResult.OFF, TryResult.NO_ANSWER);
    }

    @Test
    void theExchangeSaysWhoWasReachedAndNobodyElse() {
        abandoned(number, 0, 30);
        Actor agent = accounts.withRole(Role.AGENT).get(9);
        long id = takeOwn(agent);
        assertThatThrownBy(() -> recordTry.record(id, "OFF", "", agent, LATER))
                .isInstanceOf(WrongTry.class)
                .hasMessageContaining("还没有回拨");
        rang(id, agent, ContactOutcome.BUSY, LATER);
        assertThatThrownBy(() -> recordTry.record(id, "REACHED", "", agent, LATER))
                .hasMessageContaining("占线");
        Actor other = accounts.withRole(Role.AGENT).get(10);
        assertThatThrownBy(() -> recordTry.record(id, "OFF", "", other, LATER))
                .isInstanceOf(NotHeld.class)
                .hasMessageContaining(agent.name());
        announce(moved(id, agent, true, null));
        assertThat(read.one(id, manager()).ending()).isEqualTo(MissedEnding.REACHED);
    }

    @Test
    void whoAskedNotToBeCalledAndCalledHimselfIsLeftToALeader() {
        abandoned(number, 0, 30);
        long id = entry().id();
        Actor agent = accounts.withRole(Role.AGENT).get(11);
        wish.wish(number, WishSource.CALL, "不要再打", null, agent, START);
        first(LATER);
        take.take(agent, LATER)
                .ifPresent(
                        other -> {
                            assertThat(other.id()).isNotEqualTo(id);
                            giveBack.giveBack(other.id(), agent, LATER);
                        });
        MissedRow left = read.one(id, manager());
        assertThat(left.open()).as("nobody has decided it").isTrue();
        assertThat(left.quiet(LATER)).isTrue();
        assertThatThrownBy(
                        () ->
                                wish.wish(
                                        number,
                                        WishSource.CALL,
                                        "",
                                        LATER.plusSeconds(60),
                                        agent,
                                        LATER))
                .as("an agent makes no wish shorter")
                .hasMessageContaining("请联系班长");
    }

    @Test
    void whoHeardAMachineOpensTheEntryAgain() {
        abandoned(number, 0, 30);
        Actor agent = accounts.withRole(Role.AGENT).get(2);
        long id = takeOwn(agent);
        announce(moved(id, agent, true, null));
        announce(moved(id, agent, true, ContactOutcome.CONNECTED));
        Actor other = accounts.withRole(Role.AGENT).get(3);
        assertThatThrownBy(() -> recordTry.record(id, "VOICEMAIL", "", other, LATER))
                .hasMessageContaining("已经处理");
        recordTry.record(id, "VOICEMAIL", "", agent, LATER);
        MissedRow again = read.one(id, manager());
        assertThat(again.open()).isTrue();
        assertThat(again.tries()).isEqualTo(1);
        assertThat(again.nextAt()).isAfter(LATER);
        assertThat(read.tries(id))
                .extracting(MissedTry::result)
                .containsExactly(TryResult.VOICEMAIL);
    }

    @Test
    void aCallOfOursThatReachedTheNumberTakesItOffToo() {
        abandoned(number, 0, 30);
        long id = entry().id();
        Actor agent = accounts.withRole(Role.AGENT).get(6);
        Wanted wanted = Wanted.of(number, Purpose.DIRECT, "", null, null);
        begin.begin(wanted, agent, LATER);
        assertThat(read.one(id, manager()).open()).isTrue();
        news.connected(wanted.key(), LATER);
        Awaitility.await().until(() -> !read.one(id, manager()).open());
        assertThat(read.one(id, manager()).ending()).isEqualTo(MissedEnding.SPOKEN);
        news.ended(wanted.key(), ContactOutcome.CONNECTED, 5, null, LATER);
        Awaitility.await().until(() -> calls.latest(agent, LATER).get().outcome() != null);
    }

    private long takeOwn(Actor agent) {
        return takeOwn(agent, LATER);
    }

    /** Entries of other tests are more pressing; what the shift leader marks comes first. */
    private void first(Instant now) {
        Actor leader = accounts.withRole(Role.SHIFT_LEADER).get(0);
        read.open(manager(), 10_000).stream()
                .filter(row -> row.urgent() && !masked.equals(row.masked()))
                .forEach(row -> mark.putAside(row.id(), "测试", leader, now));
        mark.urgent(entry().id(), "测试", leader, now);
    }

    private long takeOwn(Actor agent, Instant now) {
        first(now);
        MissedRow got = take.take(agent, now).orElseThrow();
        assertThat(got.masked()).isEqualTo(masked);
        return got.id();
    }

    private void rang(long id, Actor agent, ContactOutcome how, Instant now) {
        QuarkusTransaction.requiringNew()
                .run(() -> facts.announce(moved(id, agent, false, how), now));
    }

    private static OutboundMoved moved(
            long id, Actor agent, boolean connected, ContactOutcome how) {
        return new OutboundMoved(
                -1,
                "relay-" + UUID.randomUUID(),
                Purpose.MISSED,
                id,
                agent.accountId(),
                connected,
                how);
    }

    private void announce(Fact fact) {
        QuarkusTransaction.requiringNew().run(() -> facts.announce(fact, LATER));
    }

    private MissedRow entry() {
        return entries().get(0);
    }

    private List<MissedRow> entries() {
        return read.open(manager(), 10_000).stream()
                .filter(row -> masked.equals(row.masked()))
                .toList();
    }

    private long entryOf(MissedEnding ending) {
        return read.done(manager(), 10_000).stream()
                .filter(row -> masked.equals(row.masked()) && row.ending() == ending)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long withheld() {
        return read.done(manager(), 100_000).stream()
                .filter(row -> row.ending() == MissedEnding.WITHHELD)
                .count();
    }

    private String abandoned(String from, int at, int waits) {
        String key = key();
        Instant start = START.plusSeconds(at);
        tell(new CallStep.Arrived(key, start, from));
        tell(new CallStep.Queued(key, start.plusSeconds(1), from));
        tell(new CallStep.Ended(key, start.plusSeconds(1L + waits), Ending.HUNG_UP));
        return key;
    }

    private void answered(String from, int at) {
        String key = key();
        Instant start = START.plusSeconds(at);
        tell(new CallStep.Arrived(key, start, from));
        tell(new CallStep.Queued(key, start.plusSeconds(1), from));
        tell(new CallStep.Answered(key, start.plusSeconds(4), "2009"));
        tell(new CallStep.Ended(key, start.plusSeconds(60), Ending.HUNG_UP));
    }

    private void tell(CallStep step) {
        steps.record(List.of(step));
    }

    private static String key() {
        return "line12345-" + UUID.randomUUID();
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> got = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(tasks)) {
                got.add(one.get());
            }
            return got;
        } finally {
            threads.shutdownNow();
        }
    }
}

package line12345.hotline.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.AgentState;
import line12345.hotline.call.relay.RelayListener;
import line12345.hotline.call.relay.RelayNews;
import line12345.hotline.outbound.line.BeginOutbound;
import line12345.hotline.outbound.line.NotDialled;
import line12345.hotline.outbound.line.Purpose;
import line12345.hotline.outbound.line.ReadBook;
import line12345.hotline.outbound.line.Wanted;
import line12345.hotline.outbound.quiet.DoNotCall;
import line12345.hotline.outbound.quiet.LiftWish;
import line12345.hotline.outbound.quiet.WishNoCalls;
import line12345.hotline.outbound.quiet.WishSource;
import line12345.hotline.outbound.task.ChangeTask;
import line12345.hotline.outbound.task.ItemRow;
import line12345.hotline.outbound.task.MakeTask;
import line12345.hotline.outbound.task.ReadTasks;
import line12345.hotline.outbound.task.TakeItem;
import line12345.hotline.outbound.task.TaskForm;
import line12345.hotline.outbound.task.TaskRow;
import line12345.hotline.outbound.task.WrongTask;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.sheet.WrongSheet;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls to citizens in a real database: who may be rung, by whom, and what stands in the book. */
@QuarkusTest
class OutboundAppTest extends AppTest {
    private static final Instant DAY = at("2026-03-04T10:00");
    private static final Instant NIGHT = at("2026-03-04T22:30");

    @Inject BeginOutbound begin;
    @Inject WishNoCalls wish;
    @Inject LiftWish lift;
    @Inject DoNotCall list;
    @Inject Identities identities;
    @Inject ReadBook book;
    @Inject RelayNews news;
    @Inject @All List<RelayListener> books;
    @Inject AgentPresences presences;
    @Inject Accounts accounts;
    @Inject MakeTask make;
    @Inject ChangeTask change;
    @Inject TakeItem take;
    @Inject ReadTasks tasks;

    private final String number = "1360000" + (1000 + new Random().nextInt(9000));
    private Actor agent;
    private Actor other;
    private Actor leader;

    @BeforeEach
    void people() {
        agent = accounts.withRole(Role.AGENT).get(3);
        other = accounts.withRole(Role.AGENT).get(4);
        leader = accounts.withRole(Role.SHIFT_LEADER).get(0);
    }

    @AfterEach
    void nobodyCallsAnyMore() {
        Instant later = NIGHT.plusSeconds(86_400);
        books.forEach(one -> one.settle(Set.of(), later, later));
    }

    @Test
    void whoAskedNotToBeCalledIsNotAndTheExceptionIsInTheBook() {
        wish.wish(number, WishSource.CALL, "不要再回访", null, other, DAY);
        refused("outbound-do-not-call", Purpose.TASK, "", DAY);
        refused("outbound-do-not-call", Purpose.MISSED, "很急", DAY);
        refused("outbound-do-not-call-reason", Purpose.EMERGENCY, "", DAY);
        begin(Purpose.EMERGENCY, "燃气泄漏，须疏散", agent, NIGHT);
        assertThat(book.newest(agent, 1, DAY).get(0))
                .satisfies(
                        row -> {
                            assertThat(row.exception()).isEqualTo("免打扰例外、静默时段");
                            assertThat(row.reason()).isEqualTo("燃气泄漏，须疏散");
                            assertThat(row.masked()).startsWith("136****").doesNotContain(number);
                        });
        assertThat(book.newest(other, 100, DAY)).noneMatch(row -> row.reason().contains("燃气"));
        assertThat(book.newest(leader, 1000, DAY)).anyMatch(row -> row.reason().contains("燃气"));
    }

    @Test
    void aWishEndsAtItsEndAndWhenItIsLifted() {
        wish.wish(number, WishSource.WRITTEN, "", NIGHT, other, DAY);
        assertThat(list.of(identities.hash(number), NIGHT.minusMillis(1))).isPresent();
        assertThat(list.of(identities.hash(number), NIGHT)).isEmpty();
        lift.lift(list.of(identities.hash(number), DAY).orElseThrow().id(), "本人同意", leader, DAY);
        assertThat(begin(Purpose.TASK, "", agent, DAY)).isNotEmpty();
    }

    @Test
    void oneNumberIsRungOnceAtATimeAndOnePersonCallsOnce() {
        begin(Purpose.DIRECT, "", agent, DAY);
        assertThatThrownBy(() -> begin(Purpose.DIRECT, "", other, DAY))
                .isInstanceOf(NotDialled.class)
                .hasMessageContaining("同事正在呼叫");
        refused("outbound-going-on", Purpose.DIRECT, "", DAY);
    }

    @Test
    void anAgentWhoCallsIsNotReadyUntilTheCallIsOver() {
        String key = begin(Purpose.DIRECT, "", agent, DAY);
        assertThat(presences.of(agent.accountId(), DAY).state()).isEqualTo(AgentState.DIALLING);
        assertThat(presences.of(agent.accountId(), DAY).reason()).isEqualTo("其他外呼");
        news.neverPlaced(key, DAY);
        assertThat(presences.of(agent.accountId(), DAY).state()).isNotEqualTo(AgentState.DIALLING);
    }

    @Test
    void whoHasNoLineForItDoesNotCall() {
        Actor administrator = accounts.withRole(Role.ADMIN).get(0);
        assertThatThrownBy(() -> begin(Purpose.DIRECT, "", administrator, DAY))
                .hasMessageContaining("外呼设置");
        refused("outbound-quiet-hours", Purpose.DIRECT, "", NIGHT);
    }

    @Test
    void aTaskIsWorkedOffByPeopleOneByOne() throws Exception {
        long id = make.make(new TaskForm("调查", "您好", "满意吗？", null), leader, DAY);
        assertThatThrownBy(() -> bring(id, "电话\n13600001111\n110\n"))
                .isInstanceOf(WrongSheet.class)
                .hasMessageContaining("第 3 行");
        assertThat(tasks.one(id).total()).isZero();
        wish.wish("13600002222", WishSource.CALL, "", null, other, DAY);
        assertThat(bring(id, "电话,称呼\n13600001111,张\n13600002222,李\n13600003333,王\n13600001111,张\n"))
                .isEqualTo(3);
        List<Long> got = together(List.of(next(id, agent), next(id, other)));
        assertThat(got).doesNotHaveDuplicates().hasSize(2);
        assertThat(take.take(id, agent, DAY).map(ItemRow::id)).contains(got.get(0));
        assertThat(tasks.one(id).done()).as("the one on the list").isOne();
        change.change(id, TaskRow.State.PAUSED, leader);
        assertThatThrownBy(() -> take.take(id, agent, DAY)).isInstanceOf(WrongTask.class);
        change.change(id, TaskRow.State.GOING, leader);
        assertThat(take.take(id, accounts.withRole(Role.CALLBACK).get(0), NIGHT)).isEmpty();
    }

    @Test
    void theScreensOpenForThoseWhoseTheyAre() {
        for (String login : List.of("agent01", "callback01", "shift01", "manager01")) {
            as(login).get("/outbound").then().statusCode(200).body(containsString("外呼记录"));
            as(login).get("/outbound/quiet").then().statusCode(200);
        }
        as("agent01").get("/outbound").then().body(not(containsString("新增任务")));
        as("shift01").get("/outbound").then().body(containsString("新增任务"));
        as("admin01").get("/outbound/lines").then().statusCode(200).body(containsString("热线总机"));
        as("clerk31").get("/outbound").then().statusCode(403);
        as("agent01").get("/missed").then().statusCode(200).body(containsString("待回拨"));
        send("agent01", "/outbound/quiet", Map.of("number", "abc"), 422);
        send("agent01", "/outbound/quiet", Map.of("number", number, "reason", "晚上别打"), 204);
        as("agent01").get("/outbound/quiet").then().body(containsString("晚上别打"));
        send("agent01", "/outbound/quiet/1/lift", Map.of("why", "x"), 403);
        long id = make.make(new TaskForm("测试任务", "您好", "", null), leader, DAY);
        as("agent01").get("/outbound/tasks/" + id).then().statusCode(200);
        as("agent01").get("/outbound/tasks/999999").then().statusCode(404);
        send(
                "admin01",
                "/outbound/lines",
                Map.of("code", "Bad", "name", "x", "version", 0, "active", true),
                422);
    }

    private static void send(String login, String address, Map<String, Object> body, int status) {
        as(login).contentType(ContentType.JSON).body(body).post(address).then().statusCode(status);
    }

    private Callable<Long> next(long task, Actor by) {
        return () -> take.take(task, by, DAY).orElseThrow().id();
    }

    private int bring(long task, String table) {
        return make.bringIn(task, table.getBytes(StandardCharsets.UTF_8), leader, DAY);
    }

    private String begin(Purpose purpose, String reason, Actor by, Instant now) {
        return begin.begin(Wanted.of(number, purpose, reason, null, null), by, now).key();
    }

    private void refused(String code, Purpose purpose, String reason, Instant now) {
        assertThatThrownBy(() -> begin(purpose, reason, agent, now))
                .isInstanceOfSatisfying(
                        NotDialled.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> got = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(work)) {
                got.add(one.get());
            }
            return got;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }
}

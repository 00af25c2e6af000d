package line12345.hotline.call;

import static line12345.hotline.call.ATelephoneDay.START;
import static line12345.hotline.call.ATelephoneDay.newKey;
import static line12345.hotline.call.ATelephoneDay.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.AgentState;
import line12345.hotline.call.agent.AgentView;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.statistics.Figures;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

/** Calls as they are written down, in a real database. */
@QuarkusTest
class CallsAppTest extends AppTest {
    private static final LocalDate DAY = OfficeClock.dayOf(START);

    @Inject ATelephoneDay day;
    @Inject CallsView calls;
    @Inject AgentPresences presences;
    @Inject Figures figures;
    @Inject Accounts accounts;
    @Inject DataSource database;

    private long figure(String name) {
        return figures.sums(DAY, DAY).getOrDefault(name, 0L);
    }

    private AgentView presence(String extension) {
        return presences.of(day.agent(extension).accountId(), START);
    }

    private Actor manager() {
        return accounts.withRole(Role.MANAGER).get(0);
    }

    @Test
    void theSameStepsTwiceAreOneCallInAllFigures() {
        Map<String, Long> before = figures.sums(DAY, DAY);
        String key = newKey();
        List<CallStep> steps = day.answered(key, "13812345678", "2001");
        for (CallStep step : steps) {
            day.tell(List.of(step, step));
        }
        day.tell(steps);

        CallView call = calls.byKey(key, manager());
        assertThat(call.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(call.waitMillis()).isEqualTo(5_000);
        assertThat(call.talkMillis()).isEqualTo(60_000);
        assertThat(call.surveyLevel()).isEqualTo(5);
        assertThat(call.callerMasked()).isEqualTo("138****5678");
        for (String name :
                List.of(
                        "calls.in",
                        "calls.in.h09",
                        "calls.answered",
                        "calls.answered_15s",
                        "calls.surveyed",
                        "calls.survey_good")) {
            assertThat(figure(name)).as(name).isEqualTo(before.getOrDefault(name, 0L) + 1);
        }
    }

    @Test
    void stepsOfSeveralCallsWrittenTogetherAreTheSameCalls() {
        String first = newKey();
        String second = newKey();
        List<CallStep> steps = new ArrayList<>();
        List<CallStep> others = day.abandoned(second, "13900000001");
        for (int i = 0; i < 8; i++) {
            steps.add(day.answered(first, "13812345678", "2004").get(i));
            steps.addAll(i < others.size() ? List.of(others.get(i)) : List.of());
        }
        day.tellTogether(steps.subList(0, 5));
        day.tellTogether(steps.subList(5, steps.size()));

        assertThat(calls.byKey(first, manager()))
                .returns(Outcome.ANSWERED, CallView::outcome)
                .returns(5_000L, CallView::waitMillis)
                .returns(60_000L, CallView::talkMillis)
                .returns(5, CallView::surveyLevel);
        assertThat(calls.byKey(second, manager()).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(presence("2004").callId()).isNull();
    }

    @Test
    void anAgentsStateFollowsTheCall() {
        String key = newKey();
        List<CallStep> steps = day.answered(key, "13812345678", "2002");
        List<AgentState> states = new ArrayList<>();
        for (CallStep step : steps) {
            day.tell(List.of(step));
            states.add(presence("2002").state());
        }
        assertThat(states)
                .containsExactly(
                        AgentState.OFFLINE,
                        AgentState.OFFLINE,
                        AgentState.RINGING,
                        AgentState.TALKING,
                        AgentState.OFFLINE,
                        AgentState.OFFLINE,
                        AgentState.OFFLINE,
                        AgentState.OFFLINE);
    }

    @Test
    void anAgentSeesOwnCallsAndTheSameCallersOthers() {
        String number = "1390000" + (1000 + new Random().nextInt(9000));
        String earlier = newKey();
        String mine = newKey();
        day.tell(day.abandoned(earlier, number));
        List<CallStep> steps = day.answered(mine, number, "2003");
        day.tell(steps.subList(0, 4));
        Actor agent = day.agent("2003");
        Actor colleague = day.agent("2004");

        CallView call = calls.byKey(mine, agent);
        assertThat(calls.callerNumber(call.id(), agent)).contains(number);
        day.tell(steps.subList(4, steps.size()));
        assertThat(calls.callerNumber(call.id(), agent)).as("long ago").isEmpty();
        assertThat(calls.sameCaller(call.id(), agent, 5))
                .extracting(CallView::key)
                .containsExactly(earlier);
        assertThatThrownBy(() -> calls.byId(call.id(), colleague)).isInstanceOf(NoSuchCall.class);
        assertThatThrownBy(() -> calls.callerNumber(call.id(), colleague))
                .isInstanceOf(NoSuchCall.class);
        assertThatThrownBy(() -> calls.byKey(earlier, agent)).isInstanceOf(NoSuchCall.class);
        assertThat(calls.byKey(earlier, manager()).outcome()).isEqualTo(Outcome.ABANDONED);
    }

    @Test
    void whomItRingsAtSeesTheCallBeforeItIsAnswered() {
        String key = newKey();
        day.tell(day.answered(key, "13812345678", "2005").subList(0, 3));
        Actor agent = day.agent("2005");
        assertThat(calls.openOf(agent)).get().extracting(CallView::key).isEqualTo(key);
        assertThat(calls.byKey(key, agent).open()).isTrue();
        day.tell(List.of(new CallStep.Ended(key, second(9), Ending.HUNG_UP)));
        assertThat(calls.openOf(agent)).isEmpty();
    }

    @Test
    void theQueueIsWhoWaitsNow() {
        long before = calls.queue().waiting();
        String key = newKey();
        List<CallStep> steps = day.answered(key, null, "2006");
        day.tell(steps.subList(0, 3));
        assertThat(calls.queue().waiting()).isEqualTo(before + 1);
        day.tell(steps.subList(3, 4));
        assertThat(calls.queue().waiting()).isEqualTo(before);
        day.tell(List.of(new CallStep.Queued(key, second(20), null)));
        assertThat(calls.queue().waiting()).isEqualTo(before + 1);
        day.tell(List.of(new CallStep.Ended(key, second(30), Ending.HUNG_UP)));
        assertThat(calls.queue().waiting()).isEqualTo(before);
        assertThat(calls.byKey(key, manager()).outcome()).isEqualTo(Outcome.INTERRUPTED);
    }

    /** Six telephones, many calls side by side: they lock each other's agents and lose nothing. */
    @Test
    void manyCallsSideBySideLoseAndDoubleNothing() throws Exception {
        long in = figure("calls.in");
        long answered = figure("calls.answered");
        long abandoned = figure("calls.abandoned");
        Random random = new Random(12345);
        List<List<CallStep>> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(
                    i % 3 == 0
                            ? day.abandoned(newKey(), "13800000000")
                            : day.answered(newKey(), null, "" + (2001 + random.nextInt(6))));
        }
        ExecutorService lanes = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> done = new ArrayList<>();
            all.forEach(steps -> done.add(lanes.submit(() -> day.tell(steps))));
            for (Future<?> one : done) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            lanes.shutdownNow();
        }
        assertThat(figure("calls.in") - in).isEqualTo(60);
        assertThat(figure("calls.answered") - answered).isEqualTo(40);
        assertThat(figure("calls.abandoned") - abandoned).isEqualTo(20);
    }

    @Test
    void noNumberCanBeReadInTheDatabase() throws SQLException {
        String number = "13712340987";
        day.tell(day.answered(newKey(), number, "2001"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select count(*) from (select c::text as t from call c union all"
                                        + " select f::text from fact f) a where t like '%"
                                        + number
                                        + "%'")) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }
}

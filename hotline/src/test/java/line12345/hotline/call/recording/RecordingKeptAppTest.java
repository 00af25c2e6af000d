package line12345.hotline.call.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;

import line12345.hotline.AppTest;
import line12345.hotline.call.CallStep;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.Ending;
import line12345.hotline.call.RecordCallSteps;
import line12345.hotline.telephony.recording.MuteRecording;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Role;
import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.FireDue;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Recordings are kept, held and deleted by rule, silent where numbers were spoken. */
@QuarkusTest
class RecordingKeptAppTest extends AppTest {
    private static final String LOGIN = "agent03";

    @Inject RecordCallSteps record;
    @Inject CallsView calls;
    @Inject Accounts accounts;
    @Inject RecordingConfig config;
    @Inject SweepRecordings sweep;
    @Inject RecordingDisk disk;
    @Inject OfficeClock clock;
    @Inject FireDue fireDue;
    @Inject EntityManager entities;
    @Inject UserTransaction transaction;

    private final String key = "kept-" + UUID.randomUUID();

    private Path file() {
        return config.folder().resolve("kept/" + key + ".wav");
    }

    private long call(Instant at, boolean ended) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "RIFF0123456789");
        List<CallStep> steps = new ArrayList<>();
        steps.add(new CallStep.Queued(key, at, null));
        steps.add(new CallStep.Answered(key, at, "1003"));
        if (ended) {
            steps.add(new CallStep.Recorded(key, at, "kept/" + key + ".wav"));
            steps.add(new CallStep.Ended(key, at.plusSeconds(60), Ending.HUNG_UP));
        }
        record.record(steps);
        return calls.byKey(key, accounts.withRole(Role.MANAGER).get(0)).id();
    }

    private void sweep() throws Exception {
        transaction.begin();
        sweep.due(new Alarm(SweepRecordings.KIND, 0, 0, clock.now()), clock.now());
        transaction.commit();
    }

    private long number(String query, Object value) {
        return ((Number) entities.createNativeQuery(query).setParameter(1, value).getSingleResult())
                .longValue();
    }

    private static ValidatableResponse hold(String login, long call, String reason, String until) {
        return as(login)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason, "until", until))
                .post("/recordings/" + call + "/hold")
                .then();
    }

    @Test
    void anOldRecordingGoesAndWhatWentIsWrittenDown() throws Exception {
        long call = call(clock.now().minus(Duration.ofDays(181)), true);
        sweep();
        assertThat(Files.exists(file())).isFalse();
        assertThat(
                        number(
                                "select count(*) from recording_deleted where kind = 'CALL' and"
                                        + " of_id = ?1 and days = 180 and not missing",
                                call))
                .isOne();
        as("manager01").get("/recordings/" + call).then().statusCode(404);
    }

    @Test
    void aYoungerOneStays() throws Exception {
        call(clock.now().minus(Duration.ofDays(179)), true);
        sweep();
        assertThat(Files.exists(file())).isTrue();
    }

    @Test
    void aHeldOneStaysUntilItIsLifted() throws Exception {
        long call = call(clock.now().minus(Duration.ofDays(181)), true);
        String day = OfficeClock.dayOf(clock.now()).plusDays(30).toString();
        hold(LOGIN, call, "投诉", day).statusCode(403);
        hold("manager01", call, " ", day).statusCode(422).body("sentence", containsString("为什么"));
        hold("manager01", call, "投诉", "2020-01-01").statusCode(422);
        hold("manager01", call, "行政诉讼取证", day).statusCode(204);
        sweep();
        assertThat(Files.exists(file())).isTrue();
        as("manager01").post("/recordings/" + call + "/lift").then().statusCode(204);
        sweep();
        assertThat(Files.exists(file())).isFalse();
    }

    @Test
    void eachListeningIsWrittenDownOnce() throws Exception {
        long call = call(clock.now().minusSeconds(3600), true);
        as(LOGIN).header("Range", "bytes=0-").get("/recordings/" + call).then().statusCode(206);
        as(LOGIN).header("Range", "bytes=4-").get("/recordings/" + call).then().statusCode(206);
        assertThat(
                        number(
                                "select count(*) from look where reason = '收听通话录音' and ticket = ?1",
                                "来电 " + call))
                .isOne();
    }

    @Test
    void whereNumbersWereSpokenIsMarkedAndTheRecordingGoesOnByItself() throws Exception {
        List<String> told = new ArrayList<>();
        QuarkusMock.installMockForType(
                new MuteRecording() {
                    @Override
                    public void mute(String which, boolean silent) {
                        told.add(which + " " + silent);
                    }
                },
                MuteRecording.class);
        long call = call(clock.now().minusSeconds(60), false);
        as(LOGIN).post("/console/recording/" + key + "/pause").then().statusCode(204);
        as("agent04").post("/console/recording/" + key + "/pause").then().statusCode(404);
        fireDue.upTo(clock.now().plusSeconds(60), 0);
        assertThat(told).containsExactly(key + " true");
        Instant end = endOfPause(call);
        as(LOGIN).post("/console/recording/" + key + "/pause").then().statusCode(204);
        assertThat(endOfPause(call)).as("pressed again, it is not stretched").isEqualTo(end);
        told.remove(1);
        fireDue.upTo(clock.now().plusSeconds(121), 0);
        assertThat(told).containsExactly(key + " true", key + " false");
        as(LOGIN)
                .get("/recordings/" + call + "/gaps")
                .then()
                .statusCode(200)
                .body("size()", is(1))
                .body("[0].until", is(greaterThanFrom()));
    }

    private Instant endOfPause(long call) {
        return (Instant)
                entities.createNativeQuery(
                                "select at from alarm where kind = 'RECORDING_PAUSED' and leg_id = ?1",
                                Instant.class)
                        .setParameter(1, call)
                        .getSingleResult();
    }

    private static org.hamcrest.Matcher<Integer> greaterThanFrom() {
        return org.hamcrest.Matchers.greaterThan(60);
    }

    @Test
    void withoutAnExchangeTheAgentIsToldThatNothingIsPaused() throws Exception {
        long call = call(clock.now().minusSeconds(60), false);
        as(LOGIN)
                .post("/console/recording/" + key + "/pause")
                .then()
                .statusCode(503)
                .body("sentence", containsString("请不要让市民念"));
        assertThat(number("select count(*) from recording_gap where call_id = ?1", call)).isZero();
    }

    @Test
    void aFullDiskIsToldOnceAndTheCallsWithoutARecordingAreMarked() throws Exception {
        long admin = accounts.withRole(Role.ADMIN).get(0).accountId();
        String notices =
                "select count(*) from notice where words like '录音磁盘已满%' and account_id = ?1";
        long before = number(notices, admin);
        try {
            for (int look = 0; look < 2; look++) {
                transaction.begin();
                disk.found(DiskRoom.FULL, clock.now());
                transaction.commit();
            }
            assertThat(number(notices, admin)).isEqualTo(before + 1);
            long call = call(clock.now().minusSeconds(100), true);
            assertThat(number("select count(*) from call_unrecorded where call_id = ?1", call))
                    .isOne();
            as("leader01").get("/console/recording/disk").then().statusCode(403);
            as("manager01")
                    .get("/console/recording/disk")
                    .then()
                    .body("sentence", containsString("没有录音"));
        } finally {
            transaction.begin();
            disk.found(DiskRoom.OK, clock.now());
            transaction.commit();
        }
    }
}

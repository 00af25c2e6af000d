package line12345.hotline.call.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;

import line12345.hotline.AppTest;
import line12345.hotline.call.CallStep;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.Ending;
import line12345.hotline.call.RecordCallSteps;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Role;
import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** One rule, one hold and one trail for the files of every talk. */
@QuarkusTest
class EveryRecordingAppTest extends AppTest {
    @Inject RecordCallSteps record;
    @Inject CallsView calls;
    @Inject Accounts accounts;
    @Inject RecordingConfig config;
    @Inject Identities identities;
    @Inject SweepRecordings sweep;
    @Inject SweepStrays strays;
    @Inject OfficeClock clock;
    @Inject EntityManager entities;
    @Inject UserTransaction transaction;

    private final String key = "every-" + UUID.randomUUID();
    private final String phone = "1381" + (1_000_000 + new Random().nextInt(8_999_999));

    private Path file(String name) {
        return config.folder().resolve(name);
    }

    private String made(String name) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), "RIFF0123456789");
        return name;
    }

    private Instant old() {
        return clock.now().minus(Duration.ofDays(181));
    }

    private void run(AlarmListener listener) throws Exception {
        transaction.begin();
        listener.due(new Alarm(listener.kind(), 0, 0, clock.now()), clock.now());
        transaction.commit();
    }

    private long insert(String sql, Object... values) throws Exception {
        transaction.begin();
        var query = entities.createNativeQuery(sql + " returning id", Long.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        long id = (Long) query.getSingleResult();
        transaction.commit();
        return id;
    }

    private long number(String query, Object... values) {
        var asked = entities.createNativeQuery(query);
        for (int i = 0; i < values.length; i++) {
            asked.setParameter(i + 1, values[i]);
        }
        return ((Number) asked.getSingleResult()).longValue();
    }

    private long deleted(String kind, long id) {
        return number(
                "select count(*) from recording_deleted where kind = ?1 and of_id = ?2 and not missing",
                kind,
                id);
    }

    /** A call with its own file and one of a third line. */
    private long callOfThree() throws Exception {
        Instant at = old();
        record.record(
                List.of(
                        new CallStep.Queued(key, at, null),
                        new CallStep.Answered(key, at, "1003"),
                        new CallStep.Recorded(key, at, made("every/" + key + ".wav")),
                        new CallStep.Ended(key, at.plusSeconds(60), Ending.HUNG_UP)));
        party =
                insert(
                        """
                insert into call_party (key, call_key, account_id, who, kind, manner, name, asked_at,
                    answered_at, left_at, outcome, recording)
                values (?1, ?2, 1, '座席', 'DUTY', 'THREE_WAY', '值班', ?3, ?3, ?3, 'SPOKE', ?4)
                """,
                        "p-" + key,
                        key,
                        at,
                        made("every/p-" + key + ".wav"));
        return calls.byKey(key, accounts.withRole(Role.MANAGER).get(0)).id();
    }

    private long party;

    private long outbound(String purpose, String ticket, Instant at, String account)
            throws Exception {
        return insert(
                """
                insert into outbound_call (key, account_id, who, hash, masked, purpose, line_code,
                    reason, exception, ticket, started_at, connected_at, ended_at, outcome, recording)
                values (?1, (select id from account where login = ?6), '某某', ?1, '138****1234', ?2,
                    'main', '', '', cast(?3 as text), ?4, ?4, ?4, 'CONNECTED', ?5)
                """,
                "o-" + key,
                purpose,
                ticket,
                at,
                made("every/o-" + key + ".wav"),
                account);
    }

    private long contact(String ticket, Instant at, String account) throws Exception {
        return insert(
                """
                insert into contact_attempt (key, ticket_id, account_id, who, reason, started_at,
                    connected_at, ended_at, outcome, recording)
                values (?1, (select id from ticket where number = ?2),
                    (select id from account where login = ?5), '某某', '', ?3, ?3, ?3, 'CONNECTED', ?4)
                """,
                "o-" + key,
                ticket,
                at,
                "every/o-" + key + ".wav",
                account);
    }

    private String ticket(boolean confidential) {
        return as("agent03")
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "key", key,
                                "phone", phone,
                                "kind", "COMPLAINT",
                                "content", "反映工地夜间施工。",
                                "urgency", "ORDINARY",
                                "confidential", confidential,
                                "handling", "ANSWER",
                                "answer", "已记录。"))
                .post("/console/tickets")
                .then()
                .statusCode(200)
                .extract()
                .path("number");
    }

    @Test
    void theThirdLineGoesWithItsCallAndStaysWithItsHold() throws Exception {
        long call = callOfThree();
        String day = OfficeClock.dayOf(clock.now()).plusDays(9).toString();
        as("manager01")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "诉讼", "until", day))
                .post("/recordings/" + call + "/hold")
                .then()
                .statusCode(204);
        run(sweep);
        assertThat(file("every/" + key + ".wav")).exists();
        assertThat(file("every/p-" + key + ".wav")).exists();
        as("manager01").post("/recordings/" + call + "/lift").then().statusCode(204);
        run(sweep);
        assertThat(file("every/" + key + ".wav")).doesNotExist();
        assertThat(file("every/p-" + key + ".wav")).doesNotExist();
        assertThat(deleted("CALL", call)).isOne();
        assertThat(deleted("PARTY", party)).isOne();
    }

    @Test
    void aCallOutGoesWithTheSameFileOnItsTicketAndIsHeldWithIt() throws Exception {
        String number = ticket(false);
        long out = outbound("TICKET", number, old(), "clerk31");
        long evidence = contact(number, old(), "clerk31");
        String day = OfficeClock.dayOf(clock.now()).plusDays(9).toString();
        as("leader01").post("/outbound/recordings/" + out + "/lift").then().statusCode(403);
        as("manager01")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "诉讼", "until", day))
                .post("/outbound/recordings/" + out + "/hold")
                .then()
                .statusCode(204);
        run(sweep);
        assertThat(file("every/o-" + key + ".wav")).exists();
        as("manager01").post("/outbound/recordings/" + out + "/lift").then().statusCode(204);
        run(sweep);
        assertThat(file("every/o-" + key + ".wav")).doesNotExist();
        assertThat(deleted("OUTBOUND", out)).isOne();
        assertThat(deleted("CONTACT", evidence)).isOne();
    }

    @Test
    void aFileThatStandsInNoTableGoesByTheDateOfItsFolder() throws Exception {
        String day = "20250101";
        String stray = made(day + "/stray-" + key + ".wav");
        String young = made(OfficeClock.dayOf(clock.now()).toString().replace("-", "") + "/" + key);
        Instant at = Instant.parse("2025-01-01T02:00:00Z");
        String known = made(day + "/" + key + ".wav");
        record.record(
                List.of(
                        new CallStep.Queued(key, at, null),
                        new CallStep.Answered(key, at, "1003"),
                        new CallStep.Recorded(key, at, known),
                        new CallStep.Ended(key, at.plusSeconds(60), Ending.HUNG_UP)));
        run(strays);
        assertThat(file(stray)).doesNotExist();
        assertThat(file(known)).as("held, or the turn of the other sweep").exists();
        assertThat(file(young)).exists();
        assertThat(
                        number(
                                "select count(*) from recording_deleted where kind = 'STRAY' and path = ?1",
                                stray))
                .isOne();
        run(sweep);
        run(strays);
        assertThat(file(day)).as("an empty folder").doesNotExist();
    }

    @Test
    void aStrayIsGivenToItsCallAndStaysWithItsHold() throws Exception {
        Instant at = Instant.parse("2025-01-02T02:00:00Z");
        String stray = made("20250102/" + key + ".wav");
        record.record(
                List.of(
                        new CallStep.Answered(key, at, "1003"),
                        new CallStep.Ended(key, at.plusSeconds(60), Ending.VANISHED)));
        long call = calls.byKey(key, accounts.withRole(Role.MANAGER).get(0)).id();
        String day = OfficeClock.dayOf(clock.now()).plusDays(9).toString();
        as("manager01")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "诉讼", "until", day))
                .post("/recordings/" + call + "/hold")
                .then()
                .statusCode(204);
        run(strays);
        assertThat(file(stray)).as("held, though the row knows of no file").exists();
        String yesterday = OfficeClock.dayOf(clock.now()).minusDays(1).toString().replace("-", "");
        String young = made(yesterday + "/" + key + ".wav");
        run(strays);
        assertThat(calls.byKey(key, accounts.withRole(Role.MANAGER).get(0)).recording())
                .isEqualTo(young);
    }

    @Test
    void aCallOutThatIsNoneIsNotHeld() {
        as("manager01")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "诉讼", "until", OfficeClock.dayOf(clock.now()).toString()))
                .post("/outbound/recordings/987654321/hold")
                .then()
                .statusCode(404);
    }

    @Test
    void aTalkAboutAConfidentialTicketIsHeardInTheBookByNoMoreThanOnTheTicket() throws Exception {
        String number = ticket(true);
        long out = outbound("TICKET", number, clock.now().minusSeconds(600), "clerk31");
        contact(number, clock.now().minusSeconds(600), "clerk31");
        String address = "/outbound/recordings/" + out;
        as("shift01").get(address).then().statusCode(404).body(containsString("没有录音"));
        as("shift01").get("/outbound").then().statusCode(200).body(not(containsString(address)));
        as("manager01").get(address).then().statusCode(200);
        assertThat(
                        number(
                                "select count(*) from look where reason = '收听通话录音' and ticket = ?1",
                                number))
                .isOne();
    }

    @Test
    void aTalkAboutNoTicketIsHeardByWhoLeadsAndWrittenDown() throws Exception {
        long out = outbound("DIRECT", null, clock.now().minusSeconds(600), "agent03");
        as("shift01").get("/outbound/recordings/" + out).then().statusCode(200);
        as("agent04").get("/outbound/recordings/" + out).then().statusCode(404);
        assertThat(
                        number(
                                "select count(*) from look where reason = '收听通话录音' and ticket = ?1",
                                "外呼 " + out))
                .isOne();
    }

    @Test
    void whoHearsAThirdLineIsWrittenDown() throws Exception {
        long call = callOfThree();
        as("manager01")
                .get("/console/party/" + key + "/parties/" + party + "/recording")
                .then()
                .statusCode(200);
        assertThat(
                        number(
                                "select count(*) from look where reason = '收听通话录音' and ticket = ?1",
                                "来电 " + call))
                .isOne();
    }

    @Test
    void aTicketWrittenInATalkThatTheHouseBeganHasItsRecording() throws Exception {
        long out = outbound("MISSED", null, clock.now().minusSeconds(60), "agent03");
        transaction.begin();
        entities.createNativeQuery("update outbound_call set hash = ?2 where id = ?1")
                .setParameter(1, out)
                .setParameter(2, identities.hash(phone))
                .executeUpdate();
        transaction.commit();
        String number = ticket(false);
        String address = "/outbound/recordings/" + out;
        as("shift01")
                .get("/tickets/" + number)
                .then()
                .body(containsString("漏话回拨"))
                .body(containsString(address));
        as("agent04").get("/tickets/" + number).then().body(not(containsString(address)));
        as("agent03").get(address).then().statusCode(200);
    }

    @Test
    void whoWasLostInAConfidentialQueueIsCalledBackInConfidence() throws Exception {
        long missed =
                insert(
                        """
                        insert into missed_call (hash, queue, confidential, first_at, last_at,
                            longest_wait_millis, cut, due_at, next_at, state, ending, ended_at)
                        values (?1, 'discipline', true, ?2, ?2, 1, false, ?2, ?2, 'DONE', 'REACHED', ?2)
                        """,
                        key,
                        clock.now());
        long out = outbound("MISSED", null, clock.now().minusSeconds(60), "agent03");
        transaction.begin();
        entities.createNativeQuery(
                        "update outbound_call set hash = ?2, subject_id = ?3 where id = ?1")
                .setParameter(1, out)
                .setParameter(2, identities.hash(phone))
                .setParameter(3, missed)
                .executeUpdate();
        transaction.commit();
        String number = ticket(false);
        assertThat(number("select count(*) from ticket where number = ?1 and confidential", number))
                .isOne();
    }
}

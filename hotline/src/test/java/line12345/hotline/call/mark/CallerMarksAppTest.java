package line12345.hotline.call.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.CallStep;
import line12345.hotline.call.RecordCallSteps;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What is known of a caller is shown before a word is said. */
@QuarkusTest
class CallerMarksAppTest extends AppTest {
    @Inject RecordCallSteps record;
    @Inject CallerMarks marks;
    @Inject Accounts accounts;
    @Inject Identities identities;
    @Inject OfficeClock clock;

    private final String number =
            "1371" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private final String call = "mark-" + UUID.randomUUID();

    private ValidatableResponse mark(String login, String kind, String words, int days) {
        String until = OfficeClock.dayOf(clock.now()).plusDays(days).toString();
        return as(login)
                .contentType(ContentType.JSON)
                .body(Map.of("phone", number, "kind", kind, "words", words, "until", until))
                .post("/callers/marks")
                .then();
    }

    private Actor someAgent() {
        return accounts.withRole(Role.AGENT).get(0);
    }

    private ValidatableResponse pop() {
        record.record(
                List.of(
                        new CallStep.Arrived(call, clock.now(), number),
                        new CallStep.Queued(call, clock.now(), number),
                        new CallStep.Answered(call, clock.now(), "1005")));
        return as("agent05").accept("text/html").get("/console/calls/" + call).then();
    }

    @Test
    void aMarkIsShownWhenTheNumberCallsAndGoesFirst() {
        mark("review01", "CARE", "听力不便，请放慢语速", 30).statusCode(204);
        pop().statusCode(200).body(containsString("特殊关照")).body(containsString("听力不便"));
        as("agent05")
                .contentType(ContentType.JSON)
                .body(Map.of("number", number, "reason", "不要回访"))
                .post("/outbound/quiet")
                .then()
                .statusCode(204);
        as("agent05")
                .contentType(ContentType.JSON)
                .body(Map.of("phone", number))
                .post("/console/callers")
                .then()
                .statusCode(200)
                .body(containsString("听力不便"), containsString("免打扰名单"));
        String hash = identities.hash(number);
        assertThat(marks.needCare(Set.of(hash), clock.now())).containsExactly(hash);
        long id = marks.of(hash, clock.now()).get(0).id();
        assertThat(marks.of(hash, clock.now().plus(Duration.ofDays(31)))).as("ended").isEmpty();
        as("review01").get("/callers/marks").then().body(not(containsString(number)));
        as("review01").post("/callers/marks/" + id + "/lift").then().statusCode(204);
        assertThat(marks.of(hash, clock.now())).isEmpty();
    }

    @Test
    void agentsMarkNobodyAndWordsAreNeeded() {
        mark("agent05", "BLOCKED", "骂人", 30).statusCode(403);
        mark("review01", "BLOCKED", " ", 30).statusCode(422);
        mark("review01", "BLOCKED", "连续辱骂", 400).statusCode(422);
        mark("review01", "ANGRY", "连续辱骂", 30).statusCode(422);
        assertThat(marks.of(identities.hash(number), clock.now())).isEmpty();
    }

    @Test
    void theLastAgentsNoteIsShownNextTimeAndExpires() {
        pop();
        as("agent05")
                .contentType(ContentType.JSON)
                .body(Map.of("words", "已约明天上午回电"))
                .post("/callers/marks/notes/" + call)
                .then()
                .statusCode(204);
        as("agent05")
                .accept("text/html")
                .get("/console/calls/" + call)
                .then()
                .body(containsString("已约明天上午回电"));
        String hash = identities.hash(number);
        assertThat(marks.note(hash, someAgent(), clock.now().plus(Duration.ofDays(31)))).isEmpty();
        as("agent06")
                .contentType(ContentType.JSON)
                .body(Map.of("words", "别人的来电"))
                .post("/callers/marks/notes/" + call)
                .then()
                .statusCode(404);
    }
}

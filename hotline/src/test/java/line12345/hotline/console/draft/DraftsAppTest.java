package line12345.hotline.console.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.alarm.FireDue;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Drafts of each person, as a browser saves them, restores them and sends the form. */
@QuarkusTest
class DraftsAppTest extends AppTest {
    @Inject Journeys journeys;
    @Inject OfficeClock clock;
    @Inject EntityManager entities;
    @Inject FireDue fireDue;

    private final String form = "reply-" + UUID.randomUUID();

    @Test
    void whatIsSavedComesBackToThisPersonAndToNobodyElse() {
        save("clerk31", "{\"answer\":\"已更换灯头\"}", 0, "a", 1).body("version", equalTo(1));
        read("clerk31").body("[0].content", equalTo("{\"answer\":\"已更换灯头\"}"));
        for (String other : new String[] {"clerk32", "leader31", "manager01", "admin01"}) {
            read(other).body("", empty());
        }
    }

    @Test
    void aNumberInADraftIsNotReadableInTheTable() {
        save("agent01", "{\"phone\":\"13812345678\"}", 0, "a", 1).statusCode(200);
        Object sealed =
                entities.createNativeQuery("select sealed from draft where form = ?1")
                        .setParameter(1, form)
                        .getSingleResult();
        assertThat((String) sealed).doesNotContain("1381234").startsWith("k1:");
    }

    @Test
    void anOlderPageNeverReplacesWhatWasSavedElsewhere() {
        save("clerk31", "一", 0, "a", 1).body("version", equalTo(1));
        save("clerk31", "二", 0, "b", 1).statusCode(409).body("code", equalTo("draft-changed"));
        save("clerk31", "三", 1, "b", 2).body("version", equalTo(2));
        save("clerk31", "四", 1, "a", 2).statusCode(409);
        read("clerk31").body("[0].content", equalTo("三"));
    }

    @Test
    void savesOfOnePageMayOvertakeEachOther() {
        save("clerk31", "一", 0, "a", 1).body("version", equalTo(1));
        save("clerk31", "三", 0, "a", 3).body("version", equalTo(2));
        save("clerk31", "二", 0, "a", 2).statusCode(200).body("version", equalTo(2));
        read("clerk31").body("[0].content", equalTo("三"));
    }

    @Test
    void whatCannotBeKeptIsRefusedWithASentence() {
        save("clerk31", "字".repeat(100_000), 0, "a", 1)
                .statusCode(422)
                .body("sentence", containsString("6 万字"));
        save("clerk31", "", 0, "a", 1).statusCode(422);
        for (String name : new String[] {"", "A b", "../x", "x".repeat(81), "草稿"}) {
            post("clerk31", Map.of("form", name, "content", "x")).statusCode(422);
        }
        for (String body : new String[] {"null", "[]", "{", ""}) {
            post("clerk31", body).statusCode(400);
        }
        as("clerk31").get("/drafts?form=%00").then().statusCode(422);
        as("clerk31").get("/drafts").then().statusCode(200).body("", empty());
        String odd = "𠮷\u0000😀\u202e\ud83d";
        post("clerk31", Map.of("form", form, "content", "{}" + odd.substring(0, 5)))
                .statusCode(200);
    }

    @Test
    void theFormThatIsTakenTakesItsDraftWithIt() {
        String number = journeys.file(Journeys.send(), clock.now()).number();
        String sign = "/desk/" + number + "/sign";
        save("clerk31", "写到一半", 0, "a", 1).statusCode(200);
        step(sign, journeys.version(number) + 7).statusCode(409);
        read("clerk31").body("", hasSize(1));
        step(sign, journeys.version(number)).statusCode(204);
        read("clerk31").body("", empty());
    }

    @Test
    void aSaveThatComesAfterTheFormWasSentBringsNothingBack() {
        String number = journeys.file(Journeys.send(), clock.now()).number();
        save("clerk31", "写到一半", 0, "a", 1).body("version", equalTo(1));
        step("/desk/" + number + "/sign", journeys.version(number)).statusCode(204);
        save("clerk31", "写到一半多", 1, "a", 2).statusCode(409).body("code", equalTo("draft-changed"));
        save("clerk31", "写到一半多", 7, "b", 1).statusCode(409);
        read("clerk31").body("", empty());
        save("clerk31", "重新写", 0, "b", 2).body("version", equalTo(1));
    }

    @Test
    void aPersonKeepsTwoHundredAndTheOldestMakesRoom() {
        save("clerk32", "最早的", 0, "a", 1).statusCode(200);
        inserted("clerk32", 230);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update draft set saved_at = saved_at - interval"
                                                        + " '1 hour' where form = ?1")
                                        .setParameter(1, form)
                                        .executeUpdate());
        Map<String, Object> one =
                Map.of("form", form + "-one", "content", "又一张", "writer", "a", "turn", 2);
        post("clerk32", one).statusCode(200);
        assertThat(
                        entities.createNativeQuery(
                                        "select count(*) from draft where account_id ="
                                                + " (select id from account where login = 'clerk32')")
                                .getSingleResult())
                .isEqualTo(200L);
        as("clerk32").get("/drafts?form=" + form + "-one").then().body("", hasSize(1));
        read("clerk32").body("", empty());
    }

    /** Written on after the first and before the next. */
    private void inserted(String login, int many) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                """
                                                insert into draft
                                                select a.id, ?1 || n, 1, 'x', 1, 'k1:x',
                                                       clock_timestamp() - n * interval '1 millisecond'
                                                from account a, generate_series(1, ?2) n
                                                where a.login = ?3
                                                """)
                                        .setParameter(1, form + "-")
                                        .setParameter(2, many)
                                        .setParameter(3, login)
                                        .executeUpdate());
    }

    @Test
    void oldOnesAreSweptAndYoungerOnesStay() {
        save("clerk31", "旧", 0, "a", 1).statusCode(200);
        fireDue.upTo(clock.now().plus(Duration.ofDays(29)), 0);
        read("clerk31").body("", hasSize(1));
        fireDue.upTo(clock.now().plus(Duration.ofDays(32)), 0);
        read("clerk31").body("", empty());
    }

    private ValidatableResponse step(String door, int version) {
        return as("clerk31")
                .header("X-Draft", form)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(Map.of("version", version))
                .post(door)
                .then();
    }

    private ValidatableResponse read(String login) {
        return as(login).get("/drafts?form=" + form).then().statusCode(200);
    }

    private ValidatableResponse save(
            String login, String content, int seen, String writer, int turn) {
        return post(
                login,
                Map.of(
                        "form", form, "content", content, "seen", seen, "writer", writer, "turn",
                        turn));
    }

    private static ValidatableResponse post(String login, Object body) {
        return as(login)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(body)
                .post("/drafts")
                .then();
    }
}

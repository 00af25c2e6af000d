package line12345.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.people.AddPerson;
import line12345.ticketing.people.PersonForm;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the desks do beside the tickets' own steps, by the interface. */
@QuarkusTest
class DesksApiAppTest extends AppTest {
    @Inject TestKeys keys;
    @Inject Journeys journeys;
    @Inject AddPerson add;
    @Inject OfficeClock clock;

    private String etag(Role role, String path) {
        return keys.as(role).get(path).header("ETag");
    }

    @Test
    void anAnswerIsMadePublicByTwoAndTakenBack() {
        String number = journeys.file(Journeys.answer(), clock.now()).number();
        String path = "/publications/" + number;
        keys.as(Role.REVIEWER)
                .get("/publications?limit=100")
                .then()
                .statusCode(200)
                .body("items.number", hasItem(number));
        keys.writing(Role.REVIEWER).post(path + "/begin").then().statusCode(204);
        Map<String, Object> text = Map.of("question", "路灯不亮怎么办", "answer", "已修好。");
        keys.writing(Role.REVIEWER)
                .header("If-Match", "\"99\"")
                .body(text)
                .put(path + "/text")
                .then()
                .statusCode(412);
        keys.writing(Role.REVIEWER)
                .header("If-Match", etag(Role.REVIEWER, path))
                .body(text)
                .put(path + "/text")
                .then()
                .statusCode(204);
        keys.writing(Role.REVIEWER)
                .header("If-Match", etag(Role.REVIEWER, path))
                .body(text)
                .post(path + "/submit")
                .then()
                .statusCode(204);
        keys.writing(Role.REVIEWER)
                .header("If-Match", etag(Role.REVIEWER, path))
                .body(Map.of("seen", true))
                .post(path + "/approve")
                .then()
                .statusCode(403);
        keys.writing(Role.MANAGER)
                .header("If-Match", etag(Role.MANAGER, path))
                .body(Map.of("seen", true))
                .post(path + "/approve")
                .then()
                .statusCode(204);
        keys.as(Role.MANAGER)
                .get(path)
                .then()
                .body("state.code", equalTo("PUBLISHED"))
                .body("question", equalTo("路灯不亮怎么办"));
        keys.writing(Role.AGENT)
                .body(Map.of("against", true))
                .put("/tickets/" + number + "/publication-wish")
                .then()
                .statusCode(204);
        keys.as(Role.MANAGER).get(path).then().body("state.code", equalTo("WITHDRAWN"));
    }

    @Test
    void oneStepForManySaysWhatBecameOfEach() {
        String number = journeys.file(Journeys.send(), clock.now()).number();
        keys.as(Role.CLERK)
                .get("/bulk/steps?list=/desk")
                .then()
                .statusCode(200)
                .body("items.key", hasItem("sign"));
        Map<String, Object> form =
                Map.of(
                        "step",
                        "sign",
                        "tickets",
                        List.of(
                                Map.of(
                                        "number",
                                        number,
                                        "position",
                                        1,
                                        "version",
                                        journeys.version(number)),
                                Map.of("number", "20200101999999", "version", 0)));
        int id =
                keys.writing(Role.CLERK)
                        .body(form)
                        .post("/bulk")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("id");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> keys.as(Role.CLERK).get("/bulk/" + id).path("finished"));
        keys.as(Role.CLERK)
                .get("/bulk/" + id)
                .then()
                .body("finished", equalTo(true))
                .body("items[0].state", equalTo("DONE"))
                .body("items[1].code", equalTo("no-such-ticket"));
        keys.as(Role.LEADER).get("/bulk/" + id).then().statusCode(404);
        keys.as(Role.CLERK).get("/bulk?limit=1").then().body("items[0].id", equalTo(id));
    }

    @Test
    void aWaitingTicketIsClaimedSortedAndGivenBack() {
        String number =
                keys.writing(Role.AGENT)
                        .body(
                                Map.of(
                                        "phone", "13812345678",
                                        "kind", "HELP",
                                        "content", "不知道归谁管",
                                        "urgency", "ORDINARY"))
                        .post("/tickets")
                        .path("number");
        String ticket = "/tickets/" + number;
        keys.as(Role.AGENT).get(ticket).then().body("state.code", equalTo("WAITING_DISPATCH"));
        keys.writing(Role.AGENT)
                .body(Map.of("takeOver", false))
                .post(ticket + "/claim")
                .then()
                .statusCode(204);
        keys.as(Role.AGENT)
                .get("/claims")
                .then()
                .statusCode(200)
                .body("items.number", hasItem(number));
        keys.writing(Role.AGENT)
                .post(ticket + "/claim/hold")
                .then()
                .statusCode(200)
                .body("until", notNullValue());
        keys.writing(Role.AGENT)
                .header("If-Match", etag(Role.AGENT, ticket))
                .body(Map.of("matterCode", "0101"))
                .post(ticket + "/class")
                .then()
                .statusCode(200);
        keys.writing(Role.AGENT).delete(ticket + "/claim").then().statusCode(204);
        keys.as(Role.AGENT).get("/claims").then().body("items.number", not(hasItem(number)));
        keys.writing(Role.CLERK).post("/claims/next").then().statusCode(403);
    }

    @Test
    void managersReadWhatIsSupervisedAndWhatShouldBe() {
        for (String list : List.of("RED", "YELLOW", "EMPTY", "ORDERS", "UNDECIDED")) {
            keys.as(Role.MANAGER).get("/supervisions/watch/" + list).then().statusCode(200);
            keys.as(Role.CLERK).get("/supervisions/watch/" + list).then().statusCode(403);
        }
        keys.as(Role.MANAGER)
                .get("/supervisions/watch/RED?cursor=AAAA")
                .then()
                .statusCode(400)
                .body("code", equalTo("wrong-place"));
    }

    @Test
    void anAccountIsClosedByTheInterfaceAndNeverMade() {
        String login = "api" + UUID.randomUUID().toString().substring(0, 6);
        long id =
                add.add(
                                new PersonForm(login, "周离任", "AGENT", null, null, null),
                                journeys.first(Role.ADMIN),
                                clock.now())
                        .id();
        keys.as(Role.ADMIN)
                .get("/people?words=" + login)
                .then()
                .statusCode(200)
                .body("items.login", equalTo(List.of(login)))
                .body("items[0].active", equalTo(true));
        String path = "/people/" + id;
        keys.writing(Role.ADMIN)
                .header("If-Match", etag(Role.ADMIN, path))
                .body(Map.of("why", "调离"))
                .post(path + "/close")
                .then()
                .statusCode(204);
        keys.as(Role.ADMIN).get(path).then().body("active", equalTo(false));
        keys.as(Role.ADMIN)
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.why", hasItem("调离"));
        keys.writing(Role.ADMIN).body(Map.of()).post("/people").then().statusCode(405);
        keys.as(Role.MANAGER).get("/people").then().statusCode(403);
        var first = keys.as(Role.ADMIN).get("/people");
        String next = first.path("next");
        List<String> logins = first.path("items.login");
        assertThat(next).isEqualTo(logins.get(logins.size() - 1));
        keys.as(Role.ADMIN)
                .get("/people?cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.login", not(hasItems(next)));
    }

    @Test
    void viewsBellsCallsAndColleaguesAreRead() {
        int view =
                keys.writing(Role.CLERK)
                        .body(Map.of("list", "/desk", "name", "今日", "query", "?only=sign"))
                        .post("/views")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("id");
        keys.as(Role.CLERK).get("/views?list=/desk").then().body("items.id", hasItem(view));
        keys.writing(Role.CLERK).delete("/views/" + view).then().statusCode(204);
        keys.as(Role.CLERK).get("/views?list=/desk").then().body("items.id", not(hasItem(view)));
        keys.as(Role.CLERK).get("/notices?unread=true").then().statusCode(200);
        keys.as(Role.MANAGER).get("/alerts").then().statusCode(200);
        keys.as(Role.MANAGER).get("/events").then().statusCode(200);
        keys.as(Role.ADMIN).get("/admin/changes/needed").then().statusCode(200);
        keys.as(Role.CLERK).get("/colleagues").then().statusCode(200);
        String number = journeys.file(Journeys.send(), clock.now()).number();
        keys.as(Role.CLERK).get("/tickets/" + number + "/contacts").then().statusCode(200);
        keys.as(Role.ADMIN)
                .get("/admin/grounds/RETURN")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("duty"))
                .body("items[0].use.code", equalTo("RETURN"));
        keys.as(Role.ADMIN).get("/admin/departments/31/duty").then().statusCode(200);
        keys.as(Role.ADMIN).get("/admin/departments/31/history").then().statusCode(200);
    }
}

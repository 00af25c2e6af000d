package line12345.hotline.console;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.supervision.OrderView;
import line12345.ticketing.supervision.OwnOrders;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Management's lists with one key for the marked rows, and the office's own orders. */
@QuarkusTest
class SupervisionPagesAppTest extends AppTest {
    private static final String ISSUE = "/supervision/orders";

    @Inject Journeys journeys;
    @Inject OfficeClock clock;
    @Inject OwnOrders own;

    private Instant now;
    private String late;

    @BeforeEach
    void aTicketOf31LongOverdue() {
        now = clock.now();
        late = journeys.file(Journeys.send(), now.minus(Duration.ofDays(60))).number();
    }

    @Test
    void eachScreenIsForItsRole() {
        for (String login : new String[] {"clerk31", "agent01", "review01", "admin01"}) {
            as(login).get("/supervision").then().statusCode(403);
        }
        as("manager01").get("/desk/orders").then().statusCode(403);
        as("manager01").get("/supervision").then().statusCode(200);
        as("clerk31").get("/desk/orders").then().statusCode(200).body(containsString("督办单"));
        as("leader31").get("/desk/orders").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red",
                "yellow",
                "unsigned",
                "ping-pong",
                "empty",
                "undecided",
                "stalled",
                "review",
                "orders",
                "nonsense",
                ""
            })
    void everyListOpensFilteredAndFurtherOn(String list) {
        for (String more :
                new String[] {
                    "",
                    "&office=31",
                    "&after=1778464800000000-1",
                    "&office=31&after=1778464800000000-1"
                }) {
            as("manager01").get("/supervision?list=" + list + more).then().statusCode(200);
        }
    }

    @Test
    void whatIsWrittenIntoAnAddressIsNoBug() {
        as("manager01")
                .get("/supervision?after=x")
                .then()
                .statusCode(400)
                .body(containsString("从列表开头重新查看"));
        as("manager01").get("/supervision?after=9223372036854775807-1").then().statusCode(400);
        as("manager01").get("/supervision?office=abc").then().statusCode(404);
        as("manager01").get("/supervision?office=999999").then().statusCode(200);
    }

    @Test
    void oneKeyIssuesForEachMarkedRowAloneAndSaysWhatBecameOfIt() {
        String other = journeys.file(Journeys.send(), now).number();
        var marks =
                List.of(
                        mark(late, 1, journeys.version(late)),
                        mark(other, 1, journeys.version(other) - 1),
                        mark("20260101999999", 1, 0),
                        mark(other, 9, journeys.version(other)));
        bulk("supervise", "overdue", "", marks)
                .body("lines.state", equalTo(List.of("DONE", "REFUSED", "REFUSED", "REFUSED")))
                .body("lines[0].sentence", containsString("已下发"))
                .body("lines[1].code", equalTo("changed-meanwhile"))
                .body("lines[2].code", equalTo("no-such-ticket"))
                .body("lines[3].code", equalTo("no-such-ticket"));
        issue(late).body("lines[0].code", equalTo("supervised-already"));
        as("manager01")
                .get("/supervision?list=orders&office=31")
                .then()
                .body(containsString(late), not(containsString(other)));
    }

    @Test
    void badReasonsAndWordsAreRefusedWithASentence() {
        for (String reason : new String[] {"nonsense", "", "duty"}) {
            bulk("supervise", reason, "", List.of(mark(late, 1, journeys.version(late))))
                    .body("lines[0].code", equalTo("no-ground"));
        }
        bulk("clear", "", "", List.of(mark(late, 1, journeys.version(late) - 1)))
                .body("lines[0].code", equalTo("changed-meanwhile"));
        post("manager01", "/supervision/orders/1/review", "{\"version\": 0, \"verdict\": \"XX\"}")
                .statusCode(400);
        post("manager01", "/supervision/orders/1/review", "{\"version\": 0}")
                .statusCode(422)
                .body("code", equalTo("no-verdict"));
        post("manager01", "/supervision/orders/99999999/review", review(0, "CLOSE"))
                .statusCode(404);
    }

    @Test
    void theOfficeAcceptsReportsAndIsReviewed() {
        issue(late).body("done", equalTo(1));
        String door = "/desk/orders/" + order().id();
        as("clerk31").get("/desk/orders").then().body(containsString("order-" + order().id()));
        as("clerk32").get("/desk/orders").then().body(not(containsString(late)));
        post("clerk32", door + "/accept", version()).statusCode(404);
        post("clerk31", door + "/report", words("已办")).statusCode(409);
        post("leader31", door + "/accept", version()).statusCode(204);
        post("clerk31", door + "/accept", version()).statusCode(409);
        post("clerk31", door + "/ask-back", words(" ")).statusCode(422);
        post("clerk31", door + "/ask-back", words("不属本单位")).statusCode(204);
        String review = ISSUE + "/" + order().id() + "/review";
        post("clerk31", review, review(order().version(), "CLOSE")).statusCode(403);
        post("manager01", review, review(order().version(), "CLOSE")).statusCode(409);
        post("manager01", review, review(order().version(), "KEEP")).statusCode(204);
        post("clerk31", door + "/report", words("已更换灯头三只")).statusCode(204);
        as("manager01")
                .get("/supervision?list=review&office=31")
                .then()
                .body(containsString("已更换灯头三只"));
        post("manager01", review, review(order().version(), "CLOSE")).statusCode(204);
        as("clerk31").get("/tickets/" + late).then().body(containsString("督办办结"));
    }

    private OrderView order() {
        return own.open(journeys.clerkOf(31), 200, clock.now()).stream()
                .filter(one -> one.number().equals(late))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> version() {
        return Map.of("version", order().version());
    }

    private Map<String, Object> words(String words) {
        return Map.of("version", order().version(), "words", words);
    }

    private static Map<String, Object> review(int version, String verdict) {
        return Map.of("version", version, "verdict", verdict, "words", "请继续办理");
    }

    private ValidatableResponse issue(String number) {
        return bulk(
                "supervise",
                "overdue",
                "请今天报告",
                List.of(mark(number, 1, journeys.version(number))));
    }

    /** Waits until each row has its result. */
    private ValidatableResponse bulk(
            String action, String ground, String words, List<Map<String, Object>> marks) {
        Map<String, Object> form =
                Map.of(
                        "action",
                        action,
                        "key",
                        UUID.randomUUID().toString(),
                        "ground",
                        ground,
                        "words",
                        words,
                        "marked",
                        marks);
        long job = post("manager01", "/bulk", form).extract().jsonPath().getLong("id");
        String door = "/bulk/" + job + "/state?lines=true";
        await().until(() -> as("manager01").get(door).jsonPath().getBoolean("finished"));
        return as("manager01").get(door).then();
    }

    private static Map<String, Object> mark(String number, int position, int version) {
        return Map.of("number", number, "position", position, "version", version);
    }

    private static ValidatableResponse post(String login, String door, Object body) {
        return as(login)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(body)
                .post(door)
                .then();
    }
}

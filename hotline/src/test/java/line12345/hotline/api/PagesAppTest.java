package line12345.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.kind.AskReturn;
import line12345.ticketing.supervision.IssueSupervision;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists that go on after their last line, and what is found. */
@QuarkusTest
class PagesAppTest extends AppTest {
    @Inject TestKeys keys;
    @Inject Journeys journeys;
    @Inject AskReturn askReturn;
    @Inject IssueSupervision issue;
    @Inject OfficeClock clock;
    @Inject EntityManager entities;

    /** All in one moment, so that only the id tells one from the next. */
    @Test
    void whatIsToBeDecidedAndSupervisedComesPageByPage() {
        Instant now = clock.now();
        for (int i = 0; i < 5; i++) {
            String number = journeys.file(Journeys.send(), now).number();
            issue.issue(
                    number,
                    1,
                    "leader",
                    "",
                    journeys.version(number),
                    journeys.first(Role.MANAGER),
                    now);
            askReturn.ask(
                    number,
                    "duty",
                    "目录另有规定",
                    null,
                    journeys.version(number),
                    journeys.clerkOf(31),
                    now);
        }
        follow(Role.REVIEWER, "/applications", "");
        follow(Role.CLERK, "/supervisions", "");
        follow(Role.MANAGER, "/supervisions", "");
        follow(Role.MANAGER, "/supervisions", "department=31&");
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                "update supervision_order set state = 'WITHDRAWN',"
                                                        + " ended_at = ?1 where department_id = 31 and"
                                                        + " state = 'ISSUED'")
                                        .setParameter(1, now)
                                        .executeUpdate());
        follow(Role.CLERK, "/supervisions", "ended=true&");
        follow(Role.MANAGER, "/supervisions", "ended=true&");
        Response first = keys.as(Role.CLERK).get("/supervisions?ended=true&limit=1");
        String next = first.jsonPath().getString("next");
        for (String other : List.of("cursor=" + next, "cursor=AAAA", "ended=true&cursor=" + next)) {
            Role reader = other.startsWith("ended") ? Role.MANAGER : Role.CLERK;
            keys.as(reader)
                    .get("/supervisions?" + other)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("wrong-cursor"));
        }
    }

    private void follow(Role role, String list, String query) {
        List<Integer> once = ids(role, list + "?" + query + "limit=100", new ArrayList<>());
        List<Integer> byPages = ids(role, list + "?" + query + "limit=2", new ArrayList<>());
        assertThat(byPages).as(list).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
        assertThat(byPages).as(list).isEqualTo(once);
    }

    private List<Integer> ids(Role role, String address, List<Integer> before) {
        Response page = keys.as(role).get(address);
        page.then().statusCode(200);
        before.addAll(page.jsonPath().getList("items.id"));
        String link = page.header("Link");
        assertThat(link == null).isEqualTo(page.jsonPath().getString("next") == null);
        if (link != null) {
            String whole = link.substring(link.indexOf('<') + 1, link.indexOf('>'));
            assertThat(whole).startsWith(ApiPath.ROOT);
            ids(role, whole.substring(ApiPath.ROOT.length()), before);
        }
        return before;
    }

    @Test
    void whatIsFoundHasCodesAndAPageAfterIt() {
        for (int i = 0; i < 3; i++) {
            journeys.file(Journeys.send(), clock.now());
        }
        Response page =
                keys.as(Role.AGENT)
                        .queryParam("state", "HANDLING")
                        .queryParam("words", "路灯")
                        .queryParam("limit", 2)
                        .get("/tickets/search");
        page.then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .body("items.state.code", everyItem(equalTo("HANDLING")))
                .body("items.state.label", everyItem(equalTo("办理中")))
                .body("items[0].kind.code", equalTo("HELP"))
                .body("items[0].urgency.label", equalTo("一般"));
        String next = page.jsonPath().getString("next");
        assertThat(page.header("Link"))
                .startsWith("<" + ApiPath.ROOT + "/tickets/search?")
                .contains("words=%E8%B7%AF%E7%81%AF", "limit=2", "cursor=" + next);
    }

    /** A number in an address would stand in logs; in a body the look is written down. */
    @Test
    void whoseTicketsIsAskedInABodyAndWrittenDown() {
        for (String typed : List.of("13812345678", "路灯 138-1234-5678", "１３８１２３４５６７８")) {
            keys.as(Role.AGENT)
                    .queryParam("words", typed)
                    .get("/tickets/search")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("phone-in-words"))
                    .body("sentence", containsString("POST"));
        }
        String number =
                keys.writing(Role.AGENT)
                        .body(TestKeys.lamp())
                        .post("/tickets")
                        .jsonPath()
                        .getString("number");
        long before = looks();
        String name = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            keys.as(Role.AGENT)
                    .contentType("application/json")
                    .header("Idempotency-Key", name)
                    .body(Map.of("phone", "13812345678", "limit", 1))
                    .post("/tickets/search")
                    .then()
                    .statusCode(200)
                    .body("items[0].number", equalTo(number));
        }
        assertThat(looks()).isEqualTo(before + 2);
    }

    private long looks() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                ((Number)
                                                entities.createNativeQuery(
                                                                "select count(*) from look where"
                                                                        + " reason = '按电话号码检索工单'")
                                                        .getSingleResult())
                                        .longValue());
    }
}

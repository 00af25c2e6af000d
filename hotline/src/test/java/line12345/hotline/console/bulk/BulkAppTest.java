package line12345.hotline.console.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.bulk.BulkView;
import line12345.ticketing.bulk.ReadBulk;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.intake.First;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.review.ReassignTicket;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One step for many tickets: each alone, each with its result, whatever became of it meanwhile. */
@QuarkusTest
class BulkAppTest extends AppTest {
    @Inject Journeys journeys;
    @Inject OfficeClock clock;
    @Inject ReadBulk read;
    @Inject SignTicket sign;
    @Inject ReassignTicket reassign;
    @Inject EntityManager entities;

    private final String key = UUID.randomUUID().toString();
    private Instant now;

    @BeforeEach
    void atThisMoment() {
        now = clock.now();
    }

    @Test
    void eachRowIsDoneAloneAndSaysWhatBecameOfIt() {
        List<String> numbers = file(4);
        String signed = numbers.get(1);
        sign.sign(signed, journeys.version(signed), journeys.clerkOf(31), now);
        List<Object> marked = new ArrayList<>();
        numbers.forEach(number -> marked.add(mark(number, journeys.version(number))));
        marked.add(mark(numbers.get(3), journeys.version(numbers.get(3)) - 1));
        marked.add(mark("20260101999999", 0));
        BulkView job = done("clerk31", begin("clerk31", "sign", marked));
        assertThat(job.lines())
                .extracting(BulkView.Line::state)
                .containsExactly("DONE", "REFUSED", "DONE", "DONE", "REFUSED", "REFUSED");
        assertThat(job.lines().get(1).sentence()).contains("已经签收过了");
        assertThat(job.lines().get(4).isChanged()).isTrue();
        assertThat(job.lines().get(5).code()).isEqualTo("no-such-ticket");
        assertThat(job.done()).isEqualTo(3);
        assertThat(job.isFinished()).isTrue();
        assertThat(signers(numbers)).isEqualTo(4);
        as("clerk31")
                .get("/bulk/" + job.id())
                .then()
                .statusCode(200)
                .body(containsString(numbers.get(0)), containsString("已经签收过了"));
        as("clerk31").get("/bulk").then().body(containsString("签收 6 件"));
    }

    @Test
    void aRowWhoseResultCannotBeWrittenFailsAndHoldsNobodyUp() {
        String number = file(1).get(0);
        long broken = begin("clerk32", "never-written", List.of(mark(number, 0)));
        BulkView.Line line = done("clerk32", broken).lines().get(0);
        assertThat(line.code()).isEqualTo("bug");
        assertThat(line.sentence()).contains("没有改动");
        var marked = List.<Object>of(mark(number, journeys.version(number)));
        assertThat(done("clerk31", begin("clerk31", "sign", marked)).done()).isEqualTo(1);
    }

    @Test
    void pressedTwiceItIsOneJob() {
        var marked = List.<Object>of(mark(file(1).get(0), 0));
        assertThat(begin("clerk31", "sign", marked)).isEqualTo(begin("clerk31", "sign", marked));
        assertThat(begin("leader31", "sign", marked)).as("another's key").isPositive();
    }

    @Test
    void everybodySeesOnlyTheOwnJobsAndTakesOnlyTheOwnSteps() {
        var marked = List.<Object>of(mark(file(1).get(0), 0));
        long job = begin("clerk31", "sign", marked);
        as("clerk32").get("/bulk/" + job + "/state").then().statusCode(404);
        as("leader31").get("/bulk/" + job).then().statusCode(404);
        as("admin01").get("/bulk").then().statusCode(403);
        for (String[] no :
                new String[][] {
                    {"manager01", "sign"},
                    {"clerk31", "dispatch"},
                    {"agent01", "approve"},
                    {"clerk31", "sign-off"},
                    {"review01", "supervise"},
                    {"clerk31", "nonsense"}
                }) {
            post(no[0], form(no[1], marked)).statusCode(422).body("code", equalTo("wrong-bulk"));
        }
        as("manager01")
                .get("/bulk/bar?list=/desk")
                .then()
                .body(not(containsString("data-bulk-step")));
        as("leader31").get("/bulk/bar?list=/desk").then().body(containsString("sign-off"));
    }

    @Test
    void theOfficeOfAnotherStaysOutOfReach() {
        String number = file(1).get(0);
        long job = begin("clerk32", "sign", List.of(mark(number, journeys.version(number))));
        assertThat(done("clerk32", job).lines().get(0).code()).isEqualTo("no-such-ticket");
    }

    @Test
    void allThatTheFilterShowsIsMeantWithoutMarking() {
        List<String> numbers = file(3);
        for (String filter : new String[] {"?only=co", "?q=x"}) {
            post("clerk31", all("sign", filter)).statusCode(422);
        }
        long job =
                post("clerk31", all("sign", "?only=sign"))
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getLong("id");
        BulkView told = done("clerk31", job);
        assertThat(told.lines()).extracting(BulkView.Line::number).containsAll(numbers);
        post("leader31", all("sign-off", ""))
                .statusCode(422)
                .body("sentence", containsString("逐张看过"));
    }

    @Test
    void theCataloguesOfficesGetTheirTicketsAndAnAccusationIsReadFirst() {
        String help = file(1).get(0);
        reassign.reassign(help, "派错了", journeys.version(help), journeys.first(Role.REVIEWER), now);
        String report =
                journeys.file(
                                journeys.about(
                                        null, TicketKind.REPORT, false, new First.ByCatalogue()),
                                now)
                        .number();
        long job =
                begin(
                        "agent01",
                        "dispatch",
                        List.of(
                                mark(help, journeys.version(help)),
                                mark(report, journeys.version(report))));
        BulkView told = done("agent01", job);
        assertThat(told.lines()).extracting(BulkView.Line::code).containsExactly("", "read-first");
        assertThat(told.lines().get(1).sentence()).contains("逐张核对");
        as("clerk31").get("/tickets/" + report).then().statusCode(404);
        as("clerk31").get("/tickets/" + help).then().statusCode(200);
    }

    @Test
    void managersUrgeAndSuperviseWithTheirWords() {
        List<String> numbers = file(2);
        Map<String, Object> supervise =
                form("supervise", List.of(mark(numbers.get(0), 1, 0), mark(numbers.get(1), 1, 0)));
        supervise.put("ground", "overdue");
        supervise.put("words", "请今天报告");
        supervise.put(
                "marked",
                List.of(
                        mark(numbers.get(0), 1, journeys.version(numbers.get(0))),
                        mark(numbers.get(1), 9, journeys.version(numbers.get(1)))));
        BulkView told = done("manager01", id(post("manager01", supervise)));
        assertThat(told.lines())
                .extracting(BulkView.Line::state)
                .containsExactly("DONE", "REFUSED");
        Map<String, Object> urging =
                form("urge", List.of(mark(numbers.get(1), journeys.version(numbers.get(1)))));
        urging.put("key", UUID.randomUUID().toString());
        long urge = id(post("manager01", urging));
        assertThat(done("manager01", urge).done()).isEqualTo(1);
        as("clerk31").get("/tickets/" + numbers.get(1)).then().body(containsString("热线管理人员催办"));
    }

    @Test
    void whatCannotBeDoneForManyIsRefusedWithASentenceAndLeavesNothing() {
        for (Object marked :
                new Object[] {
                    List.of(),
                    List.of(mark("x", 0)),
                    List.of(mark("2026\u000012345678", 0)),
                    List.of(mark("😀".repeat(7), 0)),
                    List.of(Map.of())
                }) {
            Map<String, Object> form = form("sign", List.of());
            form.put("marked", marked);
            post("clerk31", form).statusCode(422);
        }
        List<Object> tooMany = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            tooMany.add(mark("%014d".formatted(i), 0));
        }
        post("clerk31", form("sign", tooMany))
                .statusCode(422)
                .body("sentence", containsString("1 至 500"));
        for (String words : new String[] {"字".repeat(100_000), "a\u0000b", "\u202e反"}) {
            Map<String, Object> form = form("supervise", List.of(mark("20260101999999", 0)));
            form.put("words", words);
            post("manager01", form).statusCode(422);
        }
        for (String body : new String[] {"null", "[]", "{", "", "{\"marked\": 5}"}) {
            post("clerk31", body).statusCode(400);
        }
        as("clerk31").get("/bulk/99999999").then().statusCode(404);
    }

    private List<String> file(int many) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            numbers.add(journeys.file(Journeys.send(), now).number());
        }
        return numbers;
    }

    private long signers(List<String> numbers) {
        return ((Number)
                        entities.createNativeQuery(
                                        "select count(*) from leg l join ticket t on t.id ="
                                                + " l.ticket_id where l.signed_at is not null and"
                                                + " t.number in (?1)",
                                        Long.class)
                                .setParameter(1, numbers)
                                .getSingleResult())
                .longValue();
    }

    private BulkView done(String login, long job) {
        await("all rows have a result")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                as(login)
                                        .get("/bulk/" + job + "/state")
                                        .then()
                                        .statusCode(200)
                                        .extract()
                                        .jsonPath()
                                        .getBoolean("finished"));
        return read.job(job, true, actor(login));
    }

    private line12345.ticketing.account.Actor actor(String login) {
        return switch (login) {
            case "clerk31" -> journeys.clerkOf(31);
            case "clerk32" -> journeys.clerkOf(32);
            case "agent01" -> journeys.first(Role.AGENT);
            default -> journeys.first(Role.MANAGER);
        };
    }

    private long begin(String login, String action, List<Object> marked) {
        return id(post(login, form(action, marked)));
    }

    private static long id(ValidatableResponse answer) {
        return answer.statusCode(200).extract().jsonPath().getLong("id");
    }

    private Map<String, Object> form(String action, List<Object> marked) {
        Map<String, Object> form = new HashMap<>();
        form.put("action", action);
        form.put("key", key);
        form.put("marked", marked);
        return form;
    }

    private Map<String, Object> all(String action, String filter) {
        Map<String, Object> form = form(action, List.of());
        form.put("all", true);
        form.put("filter", filter);
        return form;
    }

    private static Map<String, Object> mark(String number, int version) {
        return mark(number, 0, version);
    }

    private static Map<String, Object> mark(String number, int position, int version) {
        return Map.of("number", number, "position", position, "version", version);
    }

    private static ValidatableResponse post(String login, Object body) {
        return as(login)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(body)
                .post("/bulk")
                .then();
    }
}

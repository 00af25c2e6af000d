package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.channels.ChannelContract.Answer;
import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.dispatch.SuggestDepartment;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

/** Praise and letters: their own ways in, the same tickets behind them. */
@QuarkusTest
class LettersAppTest extends AppTest {
    private static final Pattern LEADER = Pattern.compile("/portal/leaders/(\\d+)\"><b>([^<]+)<");

    @Inject DataSource database;
    @Inject SuggestDepartment suggest;
    @Inject ReadTicket read;
    @Inject Journeys journeys;
    @Inject OfficeClock clock;

    @Test
    void praiseIsATicketOfItsKindWithADateForTheThanks() {
        Map<String, String> fields = fields();
        fields.put("whom", "桂花路公交站的王师傅");
        fields.put("day", "昨天下午");
        Answer answer = send("/portal/praise", fields);
        assertThat(answer.number()).matches("\\d{14}");
        assertThat(answer.page()).contains("您的感谢").contains("前转达到");
        var ticket = read.read(answer.number(), journeys.first(Role.MANAGER), clock.now());
        assertThat(ticket.kind()).isEqualTo("表扬");
        assertThat(ticket.content())
                .contains("表扬：桂花路公交站的王师傅")
                .contains("时间：昨天下午")
                .contains("扶起了老人");
        assertThat(send("/portal/praise", fields).number()).isEqualTo(answer.number());
    }

    @Test
    void praiseOfNobodyComesBackAsItWasTyped() {
        Map<String, String> fields = fields();
        fields.put("whom", " ");
        fields.put("phone", "110");
        post("/portal/praise", fields)
                .then()
                .statusCode(422)
                .body(containsString("扶起了老人"))
                .body(containsString("“想表扬谁”不能为空"))
                .body(containsString("能打通您的电话"));
        post("/portal/praise", Map.of()).then().statusCode(422);
    }

    @Test
    void aLetterIsOfferedToTheLeadersOfficeAndMarkedOnTheTicket() {
        String[] leader = leader();
        given().get("/portal/leaders/" + leader[0])
                .then()
                .statusCode(200)
                .body(containsString(leader[1]))
                .body(containsString("负责的部门答复"));
        Map<String, String> fields = fields();
        Answer answer = send("/portal/leaders/" + leader[0], fields);
        assertThat(answer.page()).contains("负责的部门会在").contains("前答复您");
        var dispatcher = journeys.first(Role.MANAGER);
        var ticket = read.read(answer.number(), dispatcher, clock.now());
        assertThat(ticket.channel()).isEqualTo("leaders");
        assertThat(ticket.kind()).isEqualTo("建议");
        var offered = suggest.suggest(answer.number(), dispatcher, clock.now()).orElseThrow();
        assertThat(offered.departmentName()).isEqualTo(office(leader[0]));
        assertThat(offered.reason()).contains(leader[1]);
        as("manager01")
                .get("/tickets/" + answer.number())
                .then()
                .statusCode(200)
                .body(containsString("领导信箱：写给" + leader[1]));
        assertThat(send("/portal/leaders/" + leader[0], fields).number())
                .isEqualTo(answer.number());
        Answer other = APortal.file(APortal.fields(UUID.randomUUID().toString()), List.of());
        as("manager01").get("/tickets/" + other.number()).then().body(not(containsString("领导信箱：")));
    }

    @Test
    void theAdministratorKeepsTheListAndASecondHandIsTold() {
        String name = "测试" + UUID.randomUUID().toString().substring(0, 6);
        put("", leader(name, 0)).statusCode(204);
        String id = id(name);
        given().get("/portal/leaders").then().body(containsString("副秘书长 " + name));
        put("/" + id, leader(name + "改", 0)).statusCode(204);
        put("/" + id, leader(name + "再改", 0)).statusCode(409).body(containsString("刚被别人改过"));
        put("/" + id + "/switch", Map.of("on", false, "version", 1)).statusCode(204);
        given().get("/portal/leaders").then().body(not(containsString(name)));
        post("/portal/leaders/" + id, fields()).then().statusCode(404).body(containsString("已经停用"));
        as("admin01").get("/leaders").then().statusCode(200).body(containsString(name + "改"));
        var wrong = new LinkedHashMap<>(leader(name, 0));
        wrong.put("charge", "");
        put("", wrong).statusCode(422).body(containsString("分管工作"));
        wrong.putAll(leader(name, 0));
        wrong.remove("department");
        put("", wrong).statusCode(422).body(containsString("拆信"));
        as("manager01")
                .contentType(ContentType.JSON)
                .body(leader(name, 0))
                .post("/leaders")
                .then()
                .statusCode(403);
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", UUID.randomUUID().toString());
        fields.put("content", "他扶起了老人，一直等到家人来");
        fields.put("phone", "138" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
        return fields;
    }

    private static Response post(String path, Map<String, String> fields) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded;charset=UTF-8")
                .formParams(fields)
                .post(path);
    }

    private static Answer send(String path, Map<String, String> fields) {
        Response posted = post(path, fields);
        assertThat(posted.statusCode()).as(posted.asString()).isEqualTo(303);
        String where = posted.header("Location");
        return APortal.receipt(
                posted.cookie("line12345-receipt"), where.substring(where.indexOf("/portal")));
    }

    /** The first of the list: id and post with name. */
    private static String[] leader() {
        Matcher first = LEADER.matcher(given().get("/portal/leaders").asString());
        assertThat(first.find()).isTrue();
        return new String[] {first.group(1), first.group(2)};
    }

    private static String id(String name) {
        Matcher all = LEADER.matcher(given().get("/portal/leaders").asString());
        while (all.find()) {
            if (all.group(2).endsWith(name)) {
                return all.group(1);
            }
        }
        throw new AssertionError("not in the list: " + name);
    }

    private static Map<String, Object> leader(String name, int version) {
        return Map.of(
                "name",
                name,
                "post",
                "副秘书长",
                "charge",
                "信访",
                "department",
                6,
                "order",
                900,
                "version",
                version);
    }

    private static ValidatableResponse put(String path, Map<String, Object> body) {
        return as("admin01")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/leaders" + path)
                .then();
    }

    private String office(String leader) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var row =
                    statement.executeQuery(
                            "select d.name from leader l join department d on"
                                    + " d.id = l.department_id where l.id = "
                                    + leader);
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

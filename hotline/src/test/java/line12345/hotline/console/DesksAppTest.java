package line12345.hotline.console;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The screens of those who handle, ask and look: who sees what, and what is refused how. */
@QuarkusTest
class DesksAppTest extends AppTest {
    private static final Pattern NEXT =
            Pattern.compile("list-more\"><button[^>]* hx-get=\"(/desk[^\"]*)\"");

    private static final Map<String, String> REPLY =
            Map.of("contact", "已联系", "findings", "属实", "answer", "已修复");

    @Inject Journeys journeys;
    @Inject OfficeClock clock;

    private String number;

    @BeforeEach
    void aTicketOf31() {
        number = journeys.file(Journeys.send(), clock.now()).number();
    }

    @Test
    void anOfficeSeesItsTicketsAndNobodyElses() {
        assertTrue(onTheDesk("/desk"));
        as("clerk32").get("/desk").then().body(not(containsString("row-" + number)));
        as("clerk32").get("/desk/" + number).then().statusCode(404);
        as("clerk32").get("/tickets/" + number).then().statusCode(404);
        as("clerk31")
                .get("/desk/" + number)
                .then()
                .statusCode(200)
                .body(containsString("138****5678"), not(containsString("13812345678")));
    }

    /** Page after page, as its last button asks for them. */
    private boolean onTheDesk(String address) {
        String page = as("clerk31").get(address).then().statusCode(200).extract().asString();
        Matcher next = NEXT.matcher(page);
        return page.contains("row-" + number) || next.find() && onTheDesk(decoded(next.group(1)));
    }

    /** REST Assured encodes addresses itself. */
    private static String decoded(String address) {
        return URLDecoder.decode(address.replace("&amp;", "&"), StandardCharsets.UTF_8);
    }

    @Test
    void eachScreenIsForItsRole() {
        as("manager01").get("/desk").then().statusCode(403);
        as("clerk31").get("/manager").then().statusCode(403);
        as("clerk31").get("/pool").then().statusCode(403);
        as("agent01").get("/callbacks").then().statusCode(403);
        as("window01").get("/tickets/" + number).then().statusCode(403);
    }

    @Test
    void aClerkSignsAndReplies() {
        sign(version()).statusCode(204);
        as("clerk31").get("/desk/" + number).then().body(containsString("答复市民"));
        post("clerk31", "/desk/" + number + "/reply", reply(version())).statusCode(204);
        as("clerk31").get("/desk?only=done").then().body(containsString("row-" + number));
    }

    @Test
    void whoWritesOnAnOldVersionIsToldSo() {
        int seen = version();
        sign(seen).statusCode(204);
        sign(seen).statusCode(409).body("code", equalTo("changed-meanwhile"));
    }

    @Test
    void anIncompleteReplyIsRefusedWithTheMissingPart() {
        sign(version()).statusCode(204);
        post(
                        "clerk31",
                        "/desk/" + number + "/reply",
                        Map.of("version", version(), "contact", "已联系"))
                .statusCode(422)
                .body("sentence", containsString("答复市民"));
    }

    @Test
    void aLookNeedsAReason() {
        String address = "/tickets/" + number + "/reveal";
        post("clerk31", address, Map.of("reason", "")).statusCode(422);
        post("clerk31", address, Map.of("reason", "联系核实"))
                .statusCode(200)
                .body("phone", equalTo("13812345678"));
        as("clerk31").get("/tickets/" + number).then().body(containsString("查看身份"));
    }

    @Test
    void anAnswerWithoutItsQuestionsIsRefused() {
        post("callback01", "/callbacks/999999999/not-reached", Map.of("version", 0))
                .statusCode(404);
        post("callback01", "/callbacks/1/answers", Map.of("version", 0))
                .statusCode(422)
                .body("sentence", containsString("已经解决"));
    }

    @Test
    void theManagerReadsFiguresWithTheirParts() {
        as("manager01")
                .get("/manager")
                .then()
                .statusCode(200)
                .body(
                        containsString("data-figure=\"today.calls.in\""),
                        containsString("data-figure=\"month.rate.closed_on_time\""),
                        containsString("data-figure=\"now.tickets.state.HANDLING\""),
                        containsString("month.office.31.rate.handling_good"));
        as("manager01").get("/manager?offices=today").then().statusCode(200);
    }

    private int version() {
        return journeys.version(number);
    }

    private ValidatableResponse sign(int version) {
        return post("clerk31", "/desk/" + number + "/sign", Map.of("version", version));
    }

    private static Map<String, Object> reply(int version) {
        Map<String, Object> body = new HashMap<>(REPLY);
        body.put("version", version);
        return body;
    }

    private static ValidatableResponse post(String login, String address, Map<String, ?> body) {
        return as(login)
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON)
                .body(body)
                .post(address)
                .then();
    }
}

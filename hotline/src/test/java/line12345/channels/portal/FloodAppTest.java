package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.channels.kit.HourlyLimit;
import line12345.hotline.AppTest;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

/**
 * In a flood every way in asks for work, carries what was typed over it, and takes it afterwards.
 */
@QuarkusTest
class FloodAppTest extends AppTest {
    private static final String SOURCE = "asked from 127.0.0.1";
    private static final int FLOOD = 5_000;
    private static final String WORDS = "他说：\"<b>慢</b>点\"，\n还扶了 5 & 6 位老人";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    @Inject HourlyLimit limit;
    @Inject OwnerCookie owners;
    @Inject Citizens citizens;
    @Inject DataSource database;
    @Inject OfficeClock clock;

    private final String phone =
            "132" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);

    /** The flood ends by itself a minute later, so that no other test is disturbed. */
    @BeforeEach
    void flood() {
        Instant nearlyOver = clock.now().minus(Duration.ofMinutes(59));
        for (int i = 0; i < FLOOD; i++) {
            limit.take(SOURCE, UUID.randomUUID().toString(), Integer.MAX_VALUE, nearlyOver);
        }
    }

    @AfterEach
    void ebb() {
        limit.full(SOURCE, FLOOD, clock.now().plus(Duration.ofMinutes(1)));
        assertThat(limit.full(SOURCE, FLOOD, clock.now())).isFalse();
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("key", UUID.randomUUID().toString());
        typed.put("content", WORDS);
        typed.put("phone", phone);
        return typed;
    }

    private static Response post(String path, Map<String, String> fields, String worked) {
        var request =
                given().redirects()
                        .follow(false)
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        if (worked != null) {
            request.cookie("line12345-worked", worked);
        }
        return request.formParams(fields).post(path);
    }

    /** The page in between: it goes on at the same place with the same words. */
    private static Map<String, String> asked(Response answer, String path) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(429);
        String page = answer.asString();
        assertThat(page).contains("action=\"" + path + "\"").contains("12345");
        Map<String, String> kept = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(page.substring(page.indexOf("data-puzzle")));
        while (hidden.find()) {
            kept.put(hidden.group(1), plain(hidden.group(2)));
        }
        return kept;
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** As the browser's script does it. */
    private static String work(Response answer) throws Exception {
        String page = answer.asString();
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        String salt = data(page, "salt");
        long most = Long.parseLong(data(page, "most"));
        for (long number = 0; number <= most; number++) {
            byte[] tried = hash.digest((salt + number).getBytes(StandardCharsets.UTF_8));
            if (HexFormat.of().formatHex(tried).equals(data(page, "challenge"))) {
                return given().formParam("challenge", data(page, "challenge"))
                        .formParam("salt", salt)
                        .formParam("signature", data(page, "signature"))
                        .formParam("number", number)
                        .post("/portal/puzzle")
                        .then()
                        .statusCode(204)
                        .extract()
                        .cookie("line12345-worked");
            }
        }
        throw new AssertionError("no number");
    }

    private static String data(String page, String name) {
        Matcher found = Pattern.compile("data-" + name + "=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return plain(found.group(1));
    }

    private void isTakenAfterTheWork(String path, Map<String, String> typed) throws Exception {
        Response first = post(path, typed, null);
        Map<String, String> kept = asked(first, path);
        assertThat(kept).isEqualTo(typed);
        assertThat(tickets(typed)).isZero();
        assertThat(post(path, kept, "made-up").statusCode()).isEqualTo(429);
        Response taken = post(path, kept, work(first));
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(303);
        assertThat(tickets(typed)).isOne();
    }

    @Test
    void praiseIsCarriedOverTheWork() throws Exception {
        Map<String, String> typed = typed();
        typed.put("whom", "公交 3 路的\"王师傅\"");
        typed.put("day", "昨天");
        isTakenAfterTheWork("/portal/praise", typed);
        assertThat(
                        one(
                                "select count(*) from ticket where content like '%<b>慢</b>点%' and message_key = '"
                                        + typed.get("key")
                                        + "'"))
                .isOne();
    }

    @Test
    void aLetterIsCarriedOverTheWorkAndStaysConfidential() throws Exception {
        Matcher leader =
                Pattern.compile("/portal/leaders/(\\d+)\"")
                        .matcher(given().get("/portal/leaders").asString());
        assertThat(leader.find()).isTrue();
        Map<String, String> typed = typed();
        typed.put("confidential", "yes");
        isTakenAfterTheWork("/portal/leaders/" + leader.group(1), typed);
        assertThat(
                        one(
                                "select count(*) from ticket where confidential and message_key = '"
                                        + typed.get("key")
                                        + "'"))
                .isOne();
    }

    @Test
    void everyPageThatSendsACodeAsksForWorkFirst() throws SQLException {
        long citizen =
                QuarkusTransaction.requiringNew()
                        .call(() -> citizens.meet(PhoneNumber.parse(phone)).id());
        String owner = owners.of(citizen, clock.now(), false).getValue();
        for (String path :
                List.of("/portal/mine/code", "/portal/car/code", "/portal/mine/person/code")) {
            Response answer =
                    given().redirects()
                            .follow(false)
                            .cookie(OwnerCookie.NAME, owner)
                            .formParam("phone", phone)
                            .post(path);
            assertThat(asked(answer, path)).isEqualTo(Map.of("phone", phone));
        }
        assertThat(one("select count(*) from phone_code where citizen_id = " + citizen)).isZero();
    }

    @Test
    void aChatIsBegunOnlyAfterWork() {
        Response answer =
                given().redirects()
                        .follow(false)
                        .contentType(ContentType.URLENC)
                        .post("/portal/chat");
        assertThat(asked(answer, "/portal/chat")).isEmpty();
        assertThat(answer.cookies()).doesNotContainKey("line12345-chat");
    }

    private long tickets(Map<String, String> typed) throws SQLException {
        return one("select count(*) from ticket where message_key = '" + typed.get("key") + "'");
    }

    private long one(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

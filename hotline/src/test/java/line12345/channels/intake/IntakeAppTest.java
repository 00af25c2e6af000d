package line12345.channels.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.channels.TestMedia;
import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.key.MadeKey;
import line12345.ticketing.key.RevokeKey;
import line12345.ticketing.medium.MediumLine;
import line12345.ticketing.medium.MediumLines;
import line12345.ticketing.medium.SwitchMedium;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

/** Who is let in at the open interface, how often, and what is kept. */
@QuarkusTest
class IntakeAppTest extends AppTest {
    @Inject TestMedia media;
    @Inject Journeys journeys;
    @Inject RevokeKey revoke;
    @Inject SwitchMedium turn;
    @Inject MediumLines lines;
    @Inject OfficeClock clock;
    @Inject DataSource database;

    private String name;
    private MadeKey key;
    private AMedium medium;

    @BeforeEach
    void aNewMedium() {
        name = media.medium(1000, 1000, 1000);
        key = media.key(name, false);
        medium = signing(key);
    }

    private AMedium signing(MadeKey made) {
        return new AMedium(made.id(), made.secret(), clock.now());
    }

    private static Map<String, Object> message() {
        Map<String, Object> form = new HashMap<>();
        form.put("id", UUID.randomUUID().toString());
        form.put("phone", "13812345678");
        form.put("content", "柳堤路 8 号门口的路灯坏了三天");
        return form;
    }

    private static void refused(Response answer, int status, String code) {
        answer.then()
                .statusCode(status)
                .contentType(containsString("application/problem+json"))
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("sentence", containsString("。"))
                .body("sentence", not(containsString("Exception")));
    }

    @Test
    void aForgedSignatureIsRefusedAndKeepsNothing() {
        byte[] body = AMedium.json(message());
        String nonce = UUID.randomUUID().toString();
        String good = medium.signature("POST", AMedium.MESSAGES, nonce, body);
        byte[] changed = AMedium.json(message());
        refused(
                medium.sent("POST", AMedium.MESSAGES, changed, nonce, good),
                401,
                "wrong-signature");
        refused(
                medium.sent("POST", AMedium.MESSAGES + "?x=1", body, nonce, good),
                401,
                "wrong-signature");
        refused(
                new AMedium(key.id(), "l5_" + "x".repeat(43), clock.now()).send(message()),
                401,
                "wrong-signature");
        assertThat(tickets()).isZero();
        // The number was not spent by the forgeries.
        medium.sent("POST", AMedium.MESSAGES, body, nonce, good).then().statusCode(201);
    }

    @Test
    void anUnknownKeyIsNotToldFromAForgedSignature() {
        String forged = new AMedium(key.id(), "l5_other", clock.now()).send(message()).asString();
        String unknown =
                new AMedium(999_999_999, key.secret(), clock.now()).send(message()).asString();
        assertThat(unknown).isEqualTo(forged);
    }

    @Test
    void whoDoesNotSignIsToldHow() {
        refused(RestAssured.given().body("{}").post(AMedium.MESSAGES), 401, "not-signed");
        refused(
                medium.sent("GET", AMedium.MESSAGES + "/1", null, "short", "00"),
                401,
                "not-signed");
    }

    @Test
    void aTimeTooFarAwayIsRefusedOnBothSides() {
        for (long seconds : new long[] {-310, 310}) {
            var wrong = new AMedium(key.id(), key.secret(), clock.now().plusSeconds(seconds));
            refused(wrong.send(message()), 401, "not-in-time");
        }
        new AMedium(key.id(), key.secret(), clock.now().minusSeconds(290))
                .send(message())
                .then()
                .statusCode(201);
    }

    @Test
    void theSameRequestAgainIsRefusedAlthoughItIsSigned() {
        byte[] body = AMedium.json(message());
        String nonce = UUID.randomUUID().toString();
        String signature = medium.signature("POST", AMedium.MESSAGES, nonce, body);
        medium.sent("POST", AMedium.MESSAGES, body, nonce, signature).then().statusCode(201);
        refused(medium.sent("POST", AMedium.MESSAGES, body, nonce, signature), 401, "replayed");
        assertThat(tickets()).isOne();
    }

    @Test
    void theSameIdAgainIsTheSameReceiptAndOtherWordsUnderItAreRefused() {
        Map<String, Object> message = message();
        Response first = medium.send(message);
        first.then().statusCode(201).body("again", nullValue());
        medium.send(message)
                .then()
                .statusCode(200)
                .body("number", equalTo(first.path("number")))
                .body("code", equalTo(first.path("code")))
                .body("again", equalTo(true));
        message.put("content", "别的事情");
        refused(medium.send(message), 409, "other-content");
        assertThat(tickets()).isOne();
    }

    @Test
    void aRevokedKeyAndAMediumSwitchedOffAreRefusedAtOnce() {
        turn.turn(name, false, "测试", journeys.first(Role.ADMIN), clock.now());
        refused(medium.send(message()), 403, "medium-off");
        turn.turn(name, true, "测试", journeys.first(Role.ADMIN), clock.now());
        medium.send(message()).then().statusCode(201);
        revoke.revoke(key.id(), "测试", journeys.first(Role.ADMIN), clock.now());
        refused(medium.send(message()), 401, "wrong-signature");
        assertThat(tickets()).isOne();
    }

    @Test
    void theQuotaHoldsExactlyAndSaysWhatIsLeftAndWhenToComeBack() {
        AMedium small = signing(media.key(media.medium(100, 100, 2), false));
        small.send(message())
                .then()
                .statusCode(201)
                .header("RateLimit-Policy", containsString("\"day\";q=2;w=86400"))
                .header("RateLimit", matchesPattern(".*\"day\";r=1;t=\\d+"));
        small.get(AMedium.MESSAGES + "/none").then().statusCode(404);
        Response spent = small.send(message());
        refused(spent, 429, "quota-spent");
        assertThat(Long.parseLong(spent.header("Retry-After"))).isBetween(1L, 86_400L);
        // Another key of the city is not held up.
        medium.send(message()).then().statusCode(201);
    }

    @Test
    void aSandboxAnswersAsIfAndKeepsNothing() {
        AMedium sandbox = signing(media.key(name, true));
        Map<String, Object> message = message();
        sandbox.send(message)
                .then()
                .statusCode(201)
                .body("sandbox", equalTo(true))
                .body("number", matchesPattern("\\d{14}"))
                .body("code", matchesPattern("\\d{6}"));
        refused(sandbox.get(AMedium.MESSAGES + "/" + message.get("id")), 404, "no-such-message");
        assertThat(tickets()).isZero();
        assertThat(count("select count(*) from medium_message where medium = ?", name)).isZero();
        message.put("phone", "1381234");
        assertThat(sandbox.send(message).statusCode()).isEqualTo(422);
    }

    /** Otherwise whoever tests could read receipts of real messages by their ids. */
    @Test
    void aSandboxDoesNotSeeWhatWasReallySent() {
        Map<String, Object> message = message();
        String real = medium.send(message).path("number");
        String tried = signing(media.key(name, true)).send(message).path("number");
        assertThat(tried).isNotEqualTo(real);
    }

    @Test
    void aMediumAsksForItsOwnMessagesOnly() {
        Map<String, Object> message = message();
        String number = medium.send(message).path("number");
        String path = AMedium.MESSAGES + "/" + message.get("id");
        medium.get(path)
                .then()
                .statusCode(200)
                .body("number", equalTo(number))
                .body("state.code", notNullValue())
                .body("promisedAt", notNullValue());
        AMedium other = signing(media.key(media.medium(9, 9, 9), false));
        refused(other.get(path), 404, "no-such-message");
        refused(medium.get(AMedium.MESSAGES + "/" + number), 404, "no-such-message");
        // A key made later reads what the one before it sent.
        signing(media.key(name, false)).get(path).then().statusCode(200);
    }

    @Test
    void aKeyOfAMediumOpensNoOtherDoorAndOthersNotThisOne() {
        RestAssured.given()
                .header("Authorization", "Bearer " + key.secret())
                .get("/api/v1/tickets?list=POOL")
                .then()
                .statusCode(401);
    }

    @Test
    void wrongBodiesAreSentencesAndKeepNothing() {
        for (String wrong : new String[] {"", "null", "[]", "{\"x\":1}", "<xml/>", "{", "\u0000"}) {
            refused(
                    medium.post(AMedium.MESSAGES, wrong.getBytes(StandardCharsets.UTF_8)),
                    400,
                    "wrong-message");
        }
        Map<String, Object> picture = message();
        picture.put("pictures", java.util.List.of(Map.of("name", "a.png", "base64", "***")));
        refused(medium.send(picture), 400, "wrong-message");
        refused(medium.post(AMedium.MESSAGES, new byte[10_000_000]), 400, "wrong-message");
        refused(medium.post(AMedium.MESSAGES, new byte[22_000_001]), 413, "body-too-large");
        assertThat(tickets()).isZero();
    }

    @Test
    void theAdministratorSeesTodaysCountsAndLastRefusalsWithoutWords() {
        Map<String, Object> message = message();
        medium.send(message);
        medium.send(message);
        message.put("content", "别的");
        medium.send(message);
        MediumLine line =
                lines.all(journeys.first(Role.ADMIN), clock.now()).stream()
                        .filter(one -> one.medium().name().equals(name))
                        .findFirst()
                        .orElseThrow();
        MediumLine.Key counted = line.keys().get(0);
        assertThat(counted.taken()).isOne();
        assertThat(counted.again()).isOne();
        assertThat(counted.refused()).isOne();
        assertThat(line.refusals())
                .singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo("other-content"));
    }

    /** What the documentation shows is run as it stands there. */
    @Test
    void theExampleWithOpensslAndCurlFilesATicket() throws Exception {
        Process example =
                new ProcessBuilder(
                                "sh",
                                "../docs/examples/send-message.sh",
                                "http://localhost:" + RestAssured.port,
                                String.valueOf(key.id()),
                                key.secret(),
                                new String(AMedium.json(message()), StandardCharsets.UTF_8))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(example.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(example.waitFor()).as(said).isZero();
        assertThat(said).contains("\"number\":", "\"code\":");
        assertThat(tickets()).isOne();
    }

    private long tickets() {
        return count("select count(*) from ticket where channel = ?", name);
    }

    private long count(String sql, String value) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

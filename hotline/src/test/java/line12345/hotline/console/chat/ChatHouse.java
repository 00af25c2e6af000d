package line12345.hotline.console.chat;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.TestDatabase;
import line12345.ticketing.alarm.FireDue;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

/** A morning on which citizens write from browsers and agents sit at their desks. */
public abstract class ChatHouse extends AppTest {
    protected static final String ONE = "agent11";
    protected static final String TWO = "agent12";
    protected static final String CHAT = "line12345-chat";

    @Inject protected DataSource database;
    @Inject FireDue fireDue;

    private final Map<String, String> desks = new HashMap<>();

    /** Ten in the morning of today: within the hours, whenever the test runs. */
    protected final Instant ten =
            OfficeClock.dayOf(new OfficeClock().now())
                    .atTime(10, 0)
                    .atZone(OfficeClock.ZONE)
                    .toInstant();

    @BeforeEach
    void beginTheDay() throws SQLException {
        nobodyWaits();
        at(ten);
    }

    @AfterEach
    void endTheDay() throws SQLException {
        desks.keySet().forEach(login -> wish(login, "offline"));
        nobodyWaits();
    }

    private void nobodyWaits() throws SQLException {
        sql(
                "update chat set state = 'ENDED', ended_at = asked_at, taken_at = null"
                        + " where state <> 'ENDED' or taken_at is not null");
        sql("delete from alarm where kind = 'CHAT'");
    }

    protected void at(Instant moment) {
        QuarkusMock.installMockForType(
                new OfficeClock() {
                    @Override
                    public Instant now() {
                        return moment;
                    }
                },
                OfficeClock.class);
    }

    /** What was forgotten is remembered, as by the house's worker at that moment. */
    protected void later(Duration after) {
        at(ten.plus(after));
        fireDue.upTo(ten.plus(after), 0);
    }

    /** A browser that has asked for an agent: its cookie. */
    protected String browser() {
        return given().redirects()
                .follow(false)
                .post("/portal/chat")
                .then()
                .statusCode(303)
                .extract()
                .cookie(CHAT);
    }

    protected void writes(String browser, String words) {
        writes(browser, UUID.randomUUID().toString(), words).statusCode(204);
    }

    protected ValidatableResponse writes(String browser, String key, String words) {
        return byScript(browser)
                .multiPart("key", key)
                .multiPart("words", words, "text/plain;charset=UTF-8")
                .post("/portal/chat/lines")
                .then();
    }

    protected static RequestSpecification byScript(String browser) {
        return given().redirects()
                .follow(false)
                .cookie(CHAT, browser)
                .header("X-Chat", "script")
                .accept(ContentType.JSON);
    }

    protected JsonPath news(String browser) {
        return given().cookie(CHAT, browser)
                .get("/portal/chat/news?after=0")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    protected List<String> words(String browser) {
        return news(browser).getList("talk.lines.words");
    }

    /** Signed in at that moment, so that the session is not over on the test's clock. */
    protected RequestSpecification signedIn(String login) {
        String session =
                desks.computeIfAbsent(
                        login,
                        name ->
                                given().redirects()
                                        .follow(false)
                                        .formParam("login", name)
                                        .formParam("password", TestDatabase.PASSWORD)
                                        .post("/signin")
                                        .then()
                                        .statusCode(303)
                                        .extract()
                                        .cookie("line12345-session"));
        return given().redirects().follow(false).cookie("line12345-session", session);
    }

    /** As the desk's scripts ask. */
    protected RequestSpecification desk(String login) {
        return signedIn(login).accept(ContentType.JSON).contentType(ContentType.JSON);
    }

    protected void wish(String login, String state) {
        desk(login)
                .body("{\"state\":\"" + state + "\"}")
                .post("/console/state")
                .then()
                .statusCode(200);
    }

    protected void signsOut(String login) {
        signedIn(login).post("/signout").then().statusCode(303);
        desks.remove(login);
    }

    protected long takes(String login) {
        return desk(login)
                .post("/chats/next")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    protected ValidatableResponse answers(String login, long chat, String words) {
        return answers(login, chat, UUID.randomUUID().toString(), words);
    }

    protected ValidatableResponse answers(String login, long chat, String key, String words) {
        return desk(login)
                .body(Map.of("key", key, "words", words))
                .post("/chats/" + chat + "/lines")
                .then();
    }

    protected JsonPath reads(String login, long chat) {
        return desk(login).get("/chats/" + chat).then().statusCode(200).extract().jsonPath();
    }

    protected void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    protected long count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

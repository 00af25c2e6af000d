package line12345.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Role;
import line12345.ticketing.key.KeyLines;
import line12345.ticketing.key.KeyRight;
import line12345.ticketing.key.MadeKey;
import line12345.ticketing.key.RevokeKey;
import line12345.ticketing.key.ServiceKeys;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Who comes in by the interface, and by what. */
@QuarkusTest
class KeysAppTest extends AppTest {
    @Inject TestKeys keys;
    @Inject Journeys journeys;
    @Inject RevokeKey revoke;
    @Inject ServiceKeys serviceKeys;
    @Inject KeyLines lines;
    @Inject Accounts accounts;
    @Inject OfficeClock clock;

    @Test
    void nobodyComesInWithoutAKeyInForce() {
        refused(RestAssured.given().get("/api/v1/tickets?list=POOL").then());
        refused(TestKeys.by("l5_" + "x".repeat(43)).get("/tickets?list=POOL").then());
        refused(TestKeys.by("nonsense").get("/tickets?list=POOL").then());
        refused(
                RestAssured.given()
                        .header("Authorization", "Basic YTpi")
                        .get("/api/v1/tickets?list=POOL")
                        .then());
        refused(RestAssured.given().accept("text/html").get("/api/v1/no/such").then());
        MadeKey made = keys.make(Role.AGENT, List.of());
        TestKeys.by(made.secret()).get("/tickets?list=POOL").then().statusCode(200);
        revoke.revoke(made.id(), "测试", journeys.first(Role.ADMIN), clock.now());
        refused(TestKeys.by(made.secret()).get("/tickets?list=POOL").then());
    }

    @Test
    void aKeyThatAsksTooFastIsToldWhenToComeBackAndOthersAreNot() {
        MadeKey fast = keys.make(Role.AGENT, List.of());
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + RestAssured.port + "/api/v1/none"))
                        .header("Authorization", "Bearer " + fast.secret())
                        .build();
        HttpClient client = HttpClient.newHttpClient();
        // All at once: the rate would let them pass only over half a minute.
        List<HttpResponse<String>> answers =
                Stream.generate(
                                () ->
                                        client.sendAsync(
                                                request, HttpResponse.BodyHandlers.ofString()))
                        .limit(2_000)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        HttpResponse<String> slower =
                answers.stream().filter(one -> one.statusCode() == 429).findFirst().orElseThrow();
        assertThat(slower.body()).contains("\"too-fast\"", "秒后再试");
        assertThat(slower.headers().firstValue("Retry-After")).contains("1");
        MadeKey other = keys.make(Role.AGENT, List.of());
        TestKeys.by(other.secret()).get("/none").then().statusCode(404);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo("no-key"))
                .body("type", equalTo("/api/v1/problems#no-key"))
                .body("title", equalTo("没有登录"))
                .body("status", equalTo(401))
                .body("detail", containsString("密钥"))
                .body("sentence", containsString("密钥"));
    }

    @Test
    void aKeyIsGoodToTheEndOfItsLastDay() {
        MadeKey made = keys.make(Role.AGENT, List.of());
        var last = OfficeClock.dayOf(clock.now()).plusDays(8).atStartOfDay(OfficeClock.ZONE);
        assertThat(serviceKeys.holder(made.secret(), last.toInstant().minusNanos(1000)))
                .isPresent();
        assertThat(serviceKeys.holder(made.secret(), last.toInstant())).isEmpty();
    }

    @Test
    void sessionsAreNotTakenAtTheInterfaceAndKeysNotAtScreens() {
        refused(as("agent01").get("/api/v1/tickets?list=POOL").then());
        TestKeys.by(keys.of(Role.AGENT)).basePath("").get("/pool").then().statusCode(401);
    }

    @Test
    void aKeyDoesWhatItWasGivenFor() {
        MadeKey reading = keys.make(Role.AGENT, List.of());
        TestKeys.by(reading.secret())
                .contentType("application/json")
                .header("Idempotency-Key", "only-reads-1")
                .body(TestKeys.lamp())
                .post("/tickets")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-this-key"));
        keys.as(Role.CLERK).get("/tickets?list=POOL").then().statusCode(403);
        assertThat(serviceKeys.holder(reading.secret(), clock.now()).orElseThrow().rights())
                .containsExactly(KeyRight.READ);
    }

    /** The router takes the dots away, whoever reads the address otherwise would let it pass. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/x/%2e%2e/api/v1/tickets",
                "/%61pi/v1/tickets",
                "/x/../api/v1/tickets",
                "/api/v1/%74ickets",
                "/api/v1/./tickets"
            })
    void anAddressWrittenOddlyIsNoWayAround(String path) throws Exception {
        MadeKey reading = keys.make(Role.AGENT, List.of());
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                        .header("Authorization", "Bearer " + reading.secret())
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "odd-path-1")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        new ObjectMapper().writeValueAsString(TestKeys.lamp())))
                        .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("odd-path");
    }

    /** What stands behind a semicolon is read by the doors, not by who stands before them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api;x/v1/tickets?list=POOL",
                "/api/v1;x/tickets?list=POOL",
                "/api;x=1/v1;y/tickets;z?list=POOL",
                "/;x/api/v1/tickets?list=POOL",
                "/;/api;/v1/tickets?list=POOL"
            })
    void noSessionComesInBehindASemicolon(String path) {
        as("agent01")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(either(equalTo(400)).or(equalTo(401)).or(equalTo(404)))
                .body(not(containsString("\"items\"")));
    }

    @Test
    void technicalAccountsAreNobodyToBeCalledOrSentWork() {
        keys.of(Role.REVIEWER);
        assertThat(accounts.withRole(Role.REVIEWER)).noneMatch(one -> one.name().contains("接口"));
        assertThat(accounts.named("接口", 10)).isEmpty();
    }

    @Test
    void whoMadeAndRevokedAKeyStandsInItsHistory() {
        MadeKey made = keys.make(Role.WINDOW, List.of(KeyRight.WRITE));
        revoke.revoke(made.id(), "设备停用", journeys.first(Role.ADMIN), clock.now());
        var line =
                lines.all(journeys.first(Role.ADMIN)).stream()
                        .filter(one -> one.id() == made.id())
                        .findFirst()
                        .orElseThrow();
        assertThat(line.history()).hasSize(2);
        assertThat(line.history().get(1).what()).contains("设备停用");
        assertThat(made.secret()).startsWith(line.start());
    }

    @Test
    void theDayOfItsLastUseIsKept() {
        MadeKey made = keys.make(Role.AGENT, List.of());
        assertThat(line(made).lastUsed()).isNull();
        serviceKeys.holder(made.secret(), clock.now());
        assertThat(line(made).lastUsed()).isEqualTo(OfficeClock.dayOf(clock.now()));
        serviceKeys.holder(made.secret(), clock.now().plus(Duration.ofDays(1)));
        assertThat(line(made).lastUsed()).isEqualTo(OfficeClock.dayOf(clock.now()).plusDays(1));
    }

    private line12345.ticketing.key.KeyLine line(MadeKey made) {
        return lines.all(journeys.first(Role.ADMIN)).stream()
                .filter(one -> one.id() == made.id())
                .findFirst()
                .orElseThrow();
    }
}

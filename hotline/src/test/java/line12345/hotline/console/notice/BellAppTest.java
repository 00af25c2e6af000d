package line12345.hotline.console.notice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

@QuarkusTest
class BellAppTest extends AppTest {
    @Inject Notices notices;
    @Inject Journeys journeys;
    @Inject OfficeClock clock;

    @Test
    void whatWaitsIsInTheBellOfItsOwnerUntilAcknowledged() {
        String words = "工单 20261121000009 <b>即将到期</b>";
        long id = write(words);
        as("callback01")
                .get("/notices/bell")
                .then()
                .statusCode(200)
                .body(
                        containsString("data-notice=\"" + id + "\""),
                        containsString("&lt;b&gt;即将到期"),
                        not(containsString("<b>即将到期")));
        as("callback02")
                .get("/notices/bell")
                .then()
                .body(not(containsString("data-notice=\"" + id)));
        as("callback02").post("/notices/" + id + "/acknowledge").then().statusCode(404);
        as("callback01")
                .post("/notices/" + id + "/acknowledge")
                .then()
                .statusCode(200)
                .body(not(containsString("data-notice=\"" + id)));
        as("callback01").get("/notices").then().body(containsString("已知晓"));
    }

    @Test
    void nobodySignedInHasNoBell() {
        io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .get("/notices/bell")
                .then()
                .statusCode(
                        org.hamcrest.Matchers.anyOf(
                                org.hamcrest.Matchers.is(401),
                                org.hamcrest.Matchers.is(303),
                                org.hamcrest.Matchers.is(302)));
    }

    private long write(String words) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                notices.toAccount(
                                        journeys.first(Role.CALLBACK).accountId(),
                                        Via.PAGE,
                                        "20261121000009",
                                        words,
                                        clock.now()));
    }
}

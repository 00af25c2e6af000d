package line12345.hotline.console.meanwhile;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/** Whoever meets a conflict is told who did what since the page was read. */
@QuarkusTest
class MeanwhileAppTest extends AppTest {
    @Inject Journeys journeys;
    @Inject OfficeClock clock;

    private Instant now;
    private String number;

    @BeforeEach
    void aTicketThatSomebodySignedAndAnswered() {
        now = clock.now();
        number = journeys.file(Journeys.send(), now.minus(Duration.ofHours(2))).number();
        journeys.signAndReply(number, 31, now.minus(Duration.ofHours(1)), now);
    }

    @Test
    void itTellsWhoDidWhatSinceAndHowItStandsNow() {
        since("clerk31", now.minus(Duration.ofMinutes(90)).toString())
                .body("entries.what", hasItem(containsString("签收")))
                .body("entries.who", hasItem(journeys.clerkOf(31).name()))
                .body("version", equalTo(journeys.version(number)))
                .body("state", not(equalTo("办理中")));
        since("clerk31", now.minus(Duration.ofMinutes(30)).toString())
                .body("entries.what", not(hasItem("签收")));
        since("clerk31", now.plusSeconds(1).toString()).body("entries", empty());
    }

    @Test
    void aStrangeMomentTellsTheWholeHistoryAndNobodyElseReadsIt() {
        for (String moment : new String[] {"", "gestern", "2026", "\ud83d\ude00"}) {
            since("clerk31", moment).body("entries", not(hasSize(0)));
        }
        for (String other : new String[] {"clerk32", "leader32"}) {
            as(other).get("/tickets/" + number + "/meanwhile").then().statusCode(404);
        }
        as("admin01").get("/tickets/" + number + "/meanwhile").then().statusCode(403);
    }

    private ValidatableResponse since(String login, String moment) {
        return as(login)
                .queryParam("since", moment)
                .get("/tickets/" + number + "/meanwhile")
                .then()
                .statusCode(200);
    }
}

package line12345.hotline.console.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.ticket.reading.OfficeFilter;
import line12345.ticketing.ticket.reading.OfficeLine;
import line12345.ticketing.ticket.reading.OfficeList;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An office's list in pages and by filter, and who in the office sees to what. */
@QuarkusTest
class OfficeListAppTest extends AppTest {
    @Inject Journeys journeys;
    @Inject SignTicket sign;
    @Inject OfficeList list;
    @Inject OfficeClock clock;

    @Test
    void thePagesTogetherAreTheListOnceAndInOrder() {
        Actor clerk = journeys.clerkOf(31);
        Instant now = clock.now();
        for (int i = 0; i < 5; i++) {
            journeys.file(Journeys.send(), now.plusSeconds(i));
        }
        List<String> whole = numbers(list.open(clerk, OfficeFilter.ALL, null, 10_000, now));
        List<String> inPages = new ArrayList<>();
        String after = null;
        do {
            var page = list.open(clerk, OfficeFilter.ALL, after, 2, now);
            assertThat(page.lines()).hasSizeLessThanOrEqualTo(2);
            inPages.addAll(numbers(page));
            after = page.next();
        } while (after != null);
        assertThat(inPages).hasSizeGreaterThanOrEqualTo(5).isEqualTo(whole).doesNotHaveDuplicates();
        assertThat(numbers(list.open(clerk, OfficeFilter.ALL, "x' or 1=1", 10_000, now)))
                .isEqualTo(whole);
    }

    @Test
    void whatWasRepliedToComesInPagesNewestFirst() {
        Actor clerk = journeys.clerkOf(31);
        Instant now = clock.now();
        for (int i = 0; i < 3; i++) {
            String number = journeys.file(Journeys.send(), now).number();
            journeys.signAndReply(number, 31, now, now.plusSeconds(60 + i % 2));
        }
        List<String> whole = numbers(list.done(clerk, null, 10_000, now));
        List<String> inPages = new ArrayList<>();
        String after = null;
        do {
            var page = list.done(clerk, after, 2, now);
            inPages.addAll(numbers(page));
            after = page.next();
        } while (after != null);
        assertThat(inPages).hasSizeGreaterThanOrEqualTo(3).isEqualTo(whole).doesNotHaveDuplicates();
    }

    @Test
    void eachFilterFindsAsManyAsItsChipSays() {
        Actor clerk = journeys.clerkOf(31);
        Instant filed = clock.now().minus(Duration.ofDays(40));
        journeys.file(Journeys.send(), filed);
        String mine = journeys.file(Journeys.send(), clock.now()).number();
        sign.sign(mine, journeys.version(mine), clerk, clock.now());
        Instant now = clock.now();
        var counts = list.counts(clerk, now);
        for (OfficeFilter filter : OfficeFilter.values()) {
            assertThat(list.open(clerk, filter, null, 10_000, now).lines())
                    .as(filter.name())
                    .hasSize(counts.get(filter));
        }
        assertThat(counts.get(OfficeFilter.RED)).isPositive();
        assertThat(numbers(list.open(clerk, OfficeFilter.MINE, null, 10_000, now))).contains(mine);
        assertThat(list.open(clerk, OfficeFilter.SIGN, null, 10_000, now).lines())
                .allMatch(one -> one.line().action().equals("签收"));
    }

    @Test
    void whoSignsHandlesItUntilItIsGivenToAColleague() {
        String number = journeys.file(Journeys.send(), clock.now()).number();
        as("clerk31").get("/desk/" + number).then().body(containsString("由我经手"));
        post("clerk31", number, "sign", new HashMap<>()).statusCode(204);
        as("clerk31").get("/desk/" + number).then().body(containsString("（您）"));
        Map<String, Object> leader = new HashMap<>();
        leader.put("accountId", journeys.leaderOf(31).accountId());
        post("clerk31", number, "handler", leader).statusCode(204);
        as("leader31").get("/desk?only=mine").then().body(containsString("row-" + number));
        as("leader31").get("/tickets/" + number).then().body(containsString("经手人"));
    }

    @Test
    void nobodyOfAnotherOfficeHandlesIt() {
        String number = journeys.file(Journeys.send(), clock.now()).number();
        Map<String, Object> stranger = new HashMap<>();
        stranger.put("accountId", journeys.clerkOf(32).accountId());
        post("clerk31", number, "handler", stranger)
                .statusCode(422)
                .body("code", equalTo("not-a-colleague"));
        post("clerk32", number, "handler", new HashMap<>()).statusCode(404);
        assertThatThrownBy(() -> list.counts(journeys.first(Role.AGENT), clock.now()))
                .isInstanceOf(NotYours.class);
    }

    private ValidatableResponse post(
            String login, String number, String step, Map<String, Object> body) {
        body.put("version", journeys.version(number));
        return as(login)
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/desk/" + number + "/" + step)
                .then();
    }

    private static List<String> numbers(OfficeList.Page page) {
        return page.lines().stream().map(OfficeLine::line).map(line -> line.number()).toList();
    }
}

package line12345.hotline.call;

import static line12345.hotline.call.ATelephoneDay.newKey;
import static line12345.hotline.call.ATelephoneDay.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.route.Asked;
import line12345.hotline.call.route.FirstCalls;
import line12345.hotline.call.route.Route;
import line12345.hotline.call.route.RouteCall;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

/** Calls of the discipline seat, and who goes first. */
@QuarkusTest
class ConfidentialCallsAppTest extends AppTest {
    private static final String NUMBER = "13811112222";

    @Inject ATelephoneDay day;
    @Inject CallsView calls;
    @Inject Accounts accounts;
    @Inject RouteCall route;
    @Inject FirstCalls first;
    @Inject OfficeClock clock;

    private String taken(String queue, String extension) {
        String key = newKey();
        day.tell(
                List.of(
                        new CallStep.Arrived(key, second(0), NUMBER),
                        new CallStep.Queued(key, second(1), NUMBER, queue),
                        new CallStep.Ringing(key, second(2), extension),
                        new CallStep.Answered(key, second(6), extension),
                        new CallStep.Ended(key, second(71), Ending.HUNG_UP)));
        return key;
    }

    private Actor one(Role role) {
        return accounts.withRole(role).get(0);
    }

    @Test
    void theQueueStaysOnTheCallAndAConfidentialOneIsReadByFew() {
        String secret = taken("discipline", "1006");
        String open = taken("enterprise", "1006");
        assertThat(calls.byKey(secret, day.agent("1006")).queue()).isEqualTo("discipline");
        assertThat(calls.byKey(secret, one(Role.MANAGER)).queue()).isEqualTo("discipline");
        assertThat(calls.byKey(open, one(Role.SHIFT_LEADER)).queue()).isEqualTo("enterprise");
        assertThatThrownBy(() -> calls.byKey(secret, one(Role.SHIFT_LEADER)))
                .isInstanceOf(NoSuchCall.class);
        assertThatThrownBy(() -> calls.byKey(secret, day.agent("1001")))
                .isInstanceOf(NoSuchCall.class);
    }

    @Test
    void anEarlierConfidentialCallIsNotCountedForOthers() {
        String secret = taken("discipline", "1006");
        String later = taken("general", "1001");
        long id = calls.byKey(later, day.agent("1001")).id();
        assertThat(calls.sameCaller(id, day.agent("1001"), 50))
                .extracting(CallView::key)
                .doesNotContain(secret);
        assertThat(calls.sameCaller(id, one(Role.MANAGER), 50))
                .extracting(CallView::key)
                .contains(secret);
    }

    private static ValidatableResponse file(String login, String callKey) {
        String body =
                """
                {"key":"%s","callKey":"%s","phone":"%s","kind":"REPORT","urgency":"ORDINARY",
                "content":"反映某处干部收受礼品","confidential":false,"handling":"ANSWER",
                "answer":"已记录，按规定转交"}
                """
                        .formatted(newKey(), callKey, NUMBER);
        return as(login).contentType(ContentType.JSON).body(body).post("/console/tickets").then();
    }

    @Test
    void aTicketOfTheDisciplineSeatIsConfidentialFromBirth() {
        String number =
                file("agent06", taken("discipline", "1006"))
                        .statusCode(200)
                        .extract()
                        .path("number");
        as("agent06").get("/tickets/" + number).then().statusCode(200).body(containsString("身份保密"));
    }

    @Test
    void whoHandedTheCallOnStillFilesItAndTheTicketIsNoOpenOne() {
        String key = newKey();
        // Just now: whoever handed a call on may finish it for a day.
        Instant from = clock.now().minusSeconds(100);
        day.tell(
                List.of(
                        new CallStep.Arrived(key, from, NUMBER),
                        new CallStep.Queued(key, from.plusSeconds(1), NUMBER, "discipline"),
                        new CallStep.Answered(key, from.plusSeconds(6), "1006"),
                        new CallStep.Answered(key, from.plusSeconds(40), "1005"),
                        new CallStep.Ended(key, from.plusSeconds(71), Ending.HUNG_UP)));
        assertThatThrownBy(() -> calls.byKey(key, day.agent("1006")))
                .as("the colleague's talk is not theirs")
                .isInstanceOf(NoSuchCall.class);
        String number = file("agent06", key).statusCode(200).extract().path("number");
        as("agent06").get("/tickets/" + number).then().statusCode(200).body(containsString("身份保密"));
        as("agent05")
                .get("/console/results/of/" + key)
                .then()
                .body("ticketNumber", hasItem(number));
    }

    @Test
    void whoNeverTalkedOnTheCallDoesNotFileItAsAnOpenTicket() {
        file("agent04", taken("discipline", "1006"))
                .statusCode(409)
                .body("code", equalTo("call-elsewhere"))
                .body("sentence", containsString("内容都还在"));
        file("agent04", "no-such-call").statusCode(409);
    }

    @Test
    void whoGaveUpTwiceTodayGoesFirst() {
        String number = "13833334444";
        String called = newKey();
        Asked asked = new Asked(called, number, "12345", null);
        Instant now = clock.now();
        assertThat(route.route(List.of(asked), now).get(0).priority()).isZero();
        for (int i = 0; i < 2; i++) {
            String key = newKey();
            Instant at = OfficeClock.start(OfficeClock.dayOf(now)).plusSeconds(i);
            day.tell(
                    List.of(
                            new CallStep.Arrived(key, at, number),
                            new CallStep.Queued(key, at, number),
                            new CallStep.Ended(key, at.plusMillis(5), Ending.HUNG_UP)));
        }
        Route found = route.route(List.of(asked), now).get(0);
        assertThat(found.priority()).isPositive();
        assertThat(found.why()).contains("放弃 2 次");
        assertThat(first.why(called)).isEqualTo(found.why());
        assertThat(first.why("another")).isEmpty();
        assertThat(
                        route.route(List.of(new Asked(null, null, "12345", null)), now)
                                .get(0)
                                .priority())
                .isZero();
    }

    @Test
    void theQueuesShownAreTheAgentsOwn() {
        as("agent06")
                .get("/console/now")
                .then()
                .body("serves", containsInAnyOrder("general", "discipline"))
                .body("queue.lines.key", hasItem("enterprise"));
        as("manager01")
                .get("/console/queue")
                .then()
                .statusCode(200)
                .body("warnings.queue", hasItem("enterprise"))
                .body("warnings.sentence", hasItem(containsString("没有坐席在岗")));
    }
}

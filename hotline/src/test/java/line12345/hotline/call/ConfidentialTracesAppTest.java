package line12345.hotline.call;

import static line12345.hotline.call.ATelephoneDay.newKey;
import static line12345.hotline.call.ATelephoneDay.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.book.CallFilter;
import line12345.hotline.call.book.ReadCallBook;
import line12345.hotline.call.mark.CallerMarks;
import line12345.hotline.call.queue.Queues;
import line12345.hotline.missed.MissedRow;
import line12345.hotline.missed.ReadMissed;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a call of the discipline seat leaves behind is for who serves that seat; agent06 does. */
@QuarkusTest
class ConfidentialTracesAppTest extends AppTest {
    @Inject ATelephoneDay day;
    @Inject CallsView calls;
    @Inject Queues queues;
    @Inject Accounts accounts;
    @Inject ReadMissed missed;
    @Inject CallerMarks marks;
    @Inject Identities identities;
    @Inject OfficeClock clock;
    @Inject ReadCallBook book;

    private final String number = "1381111" + (1000 + new Random().nextInt(9000));
    private final String masked = number.substring(0, 3) + "****" + number.substring(7);

    private String taken(String queue) {
        String key = newKey();
        day.tell(
                List.of(
                        new CallStep.Arrived(key, second(0), number),
                        new CallStep.Queued(key, second(1), number, queue),
                        new CallStep.Ringing(key, second(2), "1006"),
                        new CallStep.Answered(key, second(6), "1006"),
                        new CallStep.Ended(key, second(71), Ending.HUNG_UP)));
        return key;
    }

    private Actor one(Role role) {
        return accounts.withRole(role).get(0);
    }

    private void confidential(boolean is) {
        var queue = queues.of("discipline").orElseThrow();
        String body =
                """
                {"name":"纪检","position":5,"active":true,"greeting":"您好","confidential":%s,
                "kind":"REPORT","opens":"WORKING","strategy":"LEAST_RECENT","ringSeconds":30,
                "weight":3,"place":true,"target":15,"longestWait":900,"overflowAfter":0,
                "overflowTo":"","nightSeats":0,"nightPrompt":"","number":"1234588","digit":"",
                "why":"测试","seen":%d}
                """
                        .formatted(is, queue.edition());
        as("admin01")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/queues/discipline")
                .then()
                .statusCode(200);
    }

    @Test
    void whatTheQueueBecomesLaterOpensNoCallOfBefore() {
        String secret = taken("discipline");
        confidential(false);
        try {
            assertThatThrownBy(() -> calls.byKey(secret, one(Role.SHIFT_LEADER)))
                    .isInstanceOf(NoSuchCall.class);
            assertThat(calls.byKey(taken("discipline"), one(Role.SHIFT_LEADER)).confidential())
                    .isFalse();
        } finally {
            confidential(true);
        }
    }

    @Test
    void whoLeadsAShiftLetsNobodyIntoItsPastWhenItIsConfidentialNoMore() {
        String cell = "/skills/" + day.agent("1001").accountId() + "/discipline";
        confidential(false);
        try {
            as("shift01")
                    .contentType(ContentType.JSON)
                    .body(Map.of("level", 1))
                    .post(cell)
                    .then()
                    .statusCode(403)
                    .body(containsString("曾经是"));
            as("shift01").get("/skills").then().body(containsString("曾保密"));
        } finally {
            confidential(true);
        }
    }

    @Test
    void whoIsNamedInItNeitherReadsNorHearsItWhateverTheRole() {
        String other = taken("discipline");
        String key = taken("discipline");
        filed(key, "反映" + one(Role.MANAGER).name() + "收受礼品");
        assertThatThrownBy(() -> calls.byKey(key, one(Role.MANAGER)))
                .isInstanceOf(NoSuchCall.class);
        long id = calls.byKey(key, day.agent("1006")).id();
        assertThat(calls.keptFrom(one(Role.MANAGER), List.of(id))).containsExactly(id);
        assertThat(calls.keptFrom(accounts.withRole(Role.MANAGER).get(1), List.of(id))).isEmpty();
        assertThat(calls.byKey(other, one(Role.MANAGER)).key()).isEqualTo(other);
    }

    @Test
    void pagesOfCallsBetrayNothingOfThem() {
        for (int i = 0; i < 51; i++) {
            taken("discipline");
        }
        CallFilter all = CallFilter.of(LocalDate.parse("2026-03-02"), "", "discipline", "", "");
        assertThat(book.page(all, null, one(Role.MANAGER), clock.now()).next()).isNotNull();
        assertThat(book.page(all, null, one(Role.SHIFT_LEADER), clock.now()).next()).isNull();
    }

    @Test
    void aCallWhoseQueueNobodyKnowsIsKept() {
        String unknown = taken(null);
        assertThat(calls.byKey(unknown, one(Role.MANAGER)).confidential()).isTrue();
        assertThatThrownBy(() -> calls.byKey(unknown, one(Role.SHIFT_LEADER)))
                .isInstanceOf(NoSuchCall.class);
    }

    @Test
    void whoWasLostInItIsNotOnTheListOfOthers() {
        lost("discipline");
        lost("general");
        MissedRow row = of(missed.open(one(Role.MANAGER), 10_000)).get(0);
        assertThat(row.times()).isEqualTo(2);
        assertThat(row.queue()).as("the milder queue does not hide it").isEqualTo("discipline");
        assertThat(of(missed.open(day.agent("1006"), 10_000))).hasSize(1);
        assertThat(of(missed.open(day.agent("1001"), 10_000))).isEmpty();
        assertThat(of(missed.open(one(Role.SHIFT_LEADER), 10_000))).isEmpty();
        as("agent01").get("/missed/" + row.id()).then().statusCode(409);
        as("agent06").get("/missed/" + row.id()).then().statusCode(200);
        as("shift01")
                .contentType(ContentType.JSON)
                .body(Map.of("why", "不再需要"))
                .post("/missed/" + row.id() + "/aside")
                .then()
                .statusCode(409);
        as("agent01").post("/console/missed/next").then().body(not(containsString(masked)));
    }

    private void lost(String queue) {
        String key = newKey();
        day.tell(
                List.of(
                        new CallStep.Arrived(key, second(0), number),
                        new CallStep.Queued(key, second(1), number, queue),
                        new CallStep.Ended(key, second(40), Ending.HUNG_UP)));
    }

    private List<MissedRow> of(List<MissedRow> rows) {
        return rows.stream().filter(row -> masked.equals(row.masked())).toList();
    }

    @Test
    void itsNoteIsForThoseOfTheSeat() {
        String key = newKey();
        day.tell(
                List.of(
                        new CallStep.Arrived(key, clock.now(), number),
                        new CallStep.Queued(key, clock.now(), number, "discipline"),
                        new CallStep.Answered(key, clock.now(), "1006")));
        as("agent06")
                .contentType(ContentType.JSON)
                .body(Map.of("words", "举报某局长，约明天补充材料"))
                .post("/callers/marks/notes/" + key)
                .then()
                .statusCode(204);
        String hash = identities.hash(number);
        assertThat(marks.note(hash, day.agent("1006"), clock.now())).isPresent();
        assertThat(marks.note(hash, day.agent("1001"), clock.now())).isEmpty();
        day.tell(List.of(new CallStep.Ended(key, clock.now(), Ending.HUNG_UP)));
    }

    @Test
    void itsTicketIsFoundAndReadByFew() {
        String key = taken("discipline");
        String reviewer = one(Role.REVIEWER).name();
        String ticket = filed(key, "反映橘子山采石场验收人员收受礼品");
        String about = filed(key, "反映橘子山采石场一事由" + reviewer + "压下");
        assertThat(found("agent06")).contains(ticket, about);
        assertThat(found("agent01")).doesNotContain(ticket, about);
        assertThat(found("shift01")).doesNotContain(ticket, about);
        assertThat(found("review01")).contains(ticket).doesNotContain(about);
        assertThat(found("manager01")).contains(ticket, about);
        as("agent01").get("/tickets/" + ticket).then().statusCode(404);
        as("agent06").get("/tickets/" + ticket).then().statusCode(200);
        as("review01").get("/tickets/" + ticket).then().statusCode(200);
        as("review01").get("/tickets/" + about).then().statusCode(404);
        as("agent01")
                .contentType(ContentType.JSON)
                .body(Map.of("phone", number))
                .post("/console/callers")
                .then()
                .statusCode(200)
                .body(not(containsString(ticket)));
    }

    private String filed(String call, String words) {
        String body =
                """
                {"key":"%s","callKey":"%s","phone":"%s","kind":"REPORT","urgency":"ORDINARY",
                "content":"%s","confidential":false,"handling":"ANSWER","answer":"已记录，按规定转交"}
                """
                        .formatted(newKey(), call, number, words);
        return as("agent06")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/console/tickets")
                .then()
                .statusCode(200)
                .extract()
                .path("number");
    }

    private static String found(String login) {
        return as(login)
                .queryParam("q", "橘子山采石场")
                .get("/search")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}

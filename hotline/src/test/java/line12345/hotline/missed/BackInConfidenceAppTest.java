package line12345.hotline.missed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.CallStep;
import line12345.hotline.call.Ending;
import line12345.hotline.call.RecordCallSteps;
import line12345.hotline.call.relay.RelayNews;
import line12345.hotline.outbound.line.BeginOutbound;
import line12345.hotline.outbound.line.BookRow;
import line12345.hotline.outbound.line.OwnCalls;
import line12345.hotline.outbound.line.ReadBook;
import line12345.hotline.outbound.line.Wanted;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.contact.ContactOutcome;
import line12345.ticketing.time.OfficeClock;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Who was lost in the queue of the discipline seat is called back by agent06, who serves it. */
@QuarkusTest
class BackInConfidenceAppTest extends AppTest {
    /** A Wednesday morning. */
    private static final Instant START =
            LocalDateTime.parse("2026-03-04T10:00").atZone(OfficeClock.ZONE).toInstant();

    @Inject RecordCallSteps steps;
    @Inject ReadMissed read;
    @Inject TakeMissed take;
    @Inject MarkMissed mark;
    @Inject OpenMissed open;
    @Inject BeginOutbound begin;
    @Inject RelayNews news;
    @Inject OwnCalls own;
    @Inject ReadBook book;
    @Inject Accounts accounts;

    private final String number = "1372222" + (1000 + new Random().nextInt(9000));
    private final String masked = number.substring(0, 3) + "****" + number.substring(7);

    private Actor one(Role role) {
        return accounts.withRole(role).get(0);
    }

    private List<BookRow> seenBy(Actor reader) {
        return book.newest(reader, 100_000, START).stream()
                .filter(row -> row.masked().equals(masked))
                .toList();
    }

    @Test
    void theTalkIsKnownToTheSeatWhetherOrNotATicketComesOfIt() {
        String key = "line12345-" + UUID.randomUUID();
        steps.record(
                List.of(
                        new CallStep.Arrived(key, START, number),
                        new CallStep.Queued(key, START.plusSeconds(1), number, "discipline"),
                        new CallStep.Ended(key, START.plusSeconds(40), Ending.HUNG_UP)));
        Instant later = START.plusSeconds(3600);
        Actor agent = accounts.byExtension("1006").orElseThrow();
        long id =
                read.open(one(Role.MANAGER), 10_000).stream()
                        .filter(row -> masked.equals(row.masked()))
                        .findFirst()
                        .orElseThrow()
                        .id();
        read.open(one(Role.MANAGER), 10_000).stream()
                .filter(MissedRow::urgent)
                .forEach(row -> mark.putAside(row.id(), "测试", one(Role.MANAGER), later));
        mark.urgent(id, "测试", one(Role.MANAGER), later);
        assertThat(take.take(agent, later).orElseThrow().id()).isEqualTo(id);
        Wanted wanted = open.open(id, agent, later);
        begin.begin(wanted, agent, later);
        news.connected(wanted.key(), later);
        news.ended(wanted.key(), ContactOutcome.CONNECTED, 30, "back/" + key + ".wav", later);
        Awaitility.await().until(() -> own.latest(agent, later).orElseThrow().outcome() != null);

        assertThat(seenBy(one(Role.SHIFT_LEADER))).isEmpty();
        assertThat(seenBy(agent)).hasSize(1);
        BookRow row = seenBy(one(Role.MANAGER)).get(0);
        assertThat(book.talk(row.id(), one(Role.SHIFT_LEADER), later)).isEmpty();
        assertThat(book.talk(row.id(), one(Role.MANAGER), later)).isPresent();
        assertThat(book.talk(row.id(), agent, later)).isPresent();

        // Months later, with another number for the answer: the form still names the talk.
        String ticket = filed(id);
        as("agent06").get("/tickets/" + ticket).then().statusCode(200);
        as("agent01").get("/tickets/" + ticket).then().statusCode(404);
        as("shift01").get("/outbound").then().body(not(containsString(masked)));
    }

    private String filed(long missed) {
        Map<String, Object> form = new HashMap<>();
        form.put("key", UUID.randomUUID().toString());
        form.put("phone", "13900001111");
        form.put("missed", missed);
        form.put("kind", "REPORT");
        form.put("urgency", "ORDINARY");
        form.put("content", "反映采石场验收人员收受礼品");
        form.put("confidential", false);
        form.put("handling", "ANSWER");
        form.put("answer", "已记录，按规定转交");
        return as("agent06")
                .contentType(ContentType.JSON)
                .body(form)
                .post("/console/tickets")
                .then()
                .statusCode(200)
                .extract()
                .path("number");
    }
}

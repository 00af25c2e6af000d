package line12345.channels.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.partner.PartnerRight;
import line12345.ticketing.partner.day.DayLine;
import line12345.ticketing.partner.day.DayView;
import line12345.ticketing.partner.day.DayViews;
import line12345.ticketing.partner.day.Difference;
import line12345.ticketing.rating.Level;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

/** Progress flows back to who sent the ticket, and each day both sides' lists are compared. */
@QuarkusTest
class PartnerDaysAppTest extends AppTest {
    @Inject TestPartners partners;
    @Inject PartnerRounds rounds;
    @Inject DayViews days;
    @Inject @All List<AlarmListener> listeners;
    @Inject OfficeClock clock;
    @Inject DataSource database;

    private StandInPartner there;
    private String name;
    private Instant now;

    @BeforeEach
    void aPartner() {
        there = new StandInPartner();
        name = partners.partner(there.address());
        now = clock.now();
    }

    @AfterEach
    void gone() {
        there.close();
    }

    private String sendOne() {
        String number = partners.waiting(false, "桂花路");
        as("agent01")
                .contentType("application/json")
                .body(Map.of("partner", name, "reason", "警情", "danger", false))
                .post("/tickets/" + number + "/partner/send")
                .then()
                .statusCode(200);
        return number;
    }

    private String hash() {
        return partners.calling(name)
                .get("/exchange/v1/reconciliation/" + OfficeClock.dayOf(now))
                .path("items[0].hash");
    }

    private void open(LocalDate day) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "insert into partner_day (partner, day, state, next_at)"
                                        + " values (?, ?, 'WAITING', ?)")) {
            statement.setString(1, name);
            statement.setObject(2, day);
            statement.setObject(3, java.sql.Timestamp.from(now));
            statement.executeUpdate();
        }
    }

    private DayView view() {
        return days.last(1000).stream()
                .filter(one -> one.partner().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachDifferenceIsFoundOnceAndWhatTheyLackIsSentAgain() throws Exception {
        String same = sendOne();
        String lost = sendOne();
        String other = sendOne();
        rounds.upTo(clock.now().plusSeconds(1));
        LocalDate today = OfficeClock.dayOf(now);
        String item =
                "{\"sent\":%s,\"number\":\"%s\",\"yours\":\"%s\",\"state\":\"%s\",\"hash\":\"%s\"}";
        there.list =
                "{\"day\":\"%s\",\"items\":[%s]}"
                        .formatted(
                                today,
                                String.join(
                                        ",",
                                        item.formatted(false, "J1", same, "SENT", hash()),
                                        item.formatted(false, "J2", other, "ACCEPTED", hash()),
                                        item.formatted(true, "J9", "", "SENT", hash())));
        open(today);
        Callable<Void> node =
                () -> {
                    rounds.upTo(clock.now().plusSeconds(2));
                    return null;
                };
        var nodes = Executors.newFixedThreadPool(2);
        for (var done : nodes.invokeAll(List.of(node, node))) {
            done.get();
        }
        nodes.shutdown();
        DayView day = view();
        assertThat(day.compared()).isTrue();
        assertThat(day.matched()).isOne();
        assertThat(day.lines())
                .extracting(DayLine::difference)
                .containsExactly(
                        Difference.MISSING_THERE, Difference.DIFFERENT, Difference.MISSING_HERE);
        assertThat(as("agent01").get("/partners").asString())
                .contains("一致 1 · 对方没有 1 · 我方没有 1 · 不同 1", lost);
        there.tickets.clear();
        int before = there.heard.size();
        assertThat(push(day.lines().get(0))).isEqualTo(204);
        assertThat(push(day.lines().get(2))).isEqualTo(409);
        rounds.upTo(clock.now().plusSeconds(1));
        assertThat(there.tickets).containsOnlyKeys(lost);
        assertThat(there.heard).hasSize(before + 1);
        String key = there.heard.get(before).path("id").asText();
        assertThat(there.heard.subList(0, before))
                .as("the same key as the first time")
                .anyMatch(one -> one.path("id").asText().equals(key));
    }

    private static int push(DayLine line) {
        return as("agent01").post("/partners/lines/" + line.id()).statusCode();
    }

    @Test
    void theirListHandedOverIsComparedAtOnce() {
        String number = sendOne();
        LocalDate today = OfficeClock.dayOf(now);
        var answer =
                partners.calling(name)
                        .post(
                                "/exchange/v1/reconciliation",
                                Map.of("day", today.toString(), "items", List.of()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<Integer>path("different")).isOne();
        assertThat(view().lines())
                .singleElement()
                .extracting(DayLine::ticketNumber)
                .isEqualTo(number);
    }

    @Test
    void aListThatIsNoneIsAskedForAgain() throws Exception {
        there.list = "<html>";
        LocalDate today = OfficeClock.dayOf(now);
        open(today);
        rounds.upTo(clock.now().plusSeconds(1));
        assertThat(view().compared()).isFalse();
        assertThat(view().said()).contains("不是约定的格式");
        there.list = "{\"items\":[]}";
        rounds.upTo(clock.now().plusSeconds(60));
        assertThat(view().compared()).isTrue();
    }

    /** Of two nodes one acts; after a sleep every day that was missed is compared. */
    @Test
    void everyNightYesterdayIsOpenedOnceAndAMissedDayToo() {
        AlarmListener night =
                listeners.stream()
                        .filter(one -> one.kind().equals("PARTNER_DAY"))
                        .findFirst()
                        .orElseThrow();
        LocalDate today = OfficeClock.dayOf(now);
        String silent = partners.partner(there.address(), List.of(PartnerRight.PUSH));
        for (int i = 0; i < 2; i++) {
            QuarkusTransaction.requiringNew()
                    .run(
                            () ->
                                    night.due(
                                            new Alarm(
                                                    "PARTNER_DAY",
                                                    0,
                                                    0,
                                                    OfficeClock.start(today.minusDays(1))),
                                            now));
        }
        assertThat(days.last(100_000))
                .filteredOn(one -> one.partner().equals(name))
                .extracting(DayView::day)
                .containsExactly(today.minusDays(1), today.minusDays(2));
        assertThat(days.last(100_000)).noneMatch(one -> one.partner().equals(silent));
    }

    /** Signed for by an office, answered, rated: each told once, in this order. */
    @Test
    void whoSentUsATicketHearsHowItGoes() throws Exception {
        String theirs = UUID.randomUUID().toString();
        Map<String, Object> form = TestPartners.ticket(theirs);
        form.put("place", "0101");
        form.put("matter", "0101");
        var receipt = partners.calling(name).post("/exchange/v1/tickets", form);
        assertThat(receipt.statusCode()).isEqualTo(201);
        String number = receipt.path("number");
        rounds.upTo(clock.now().plusSeconds(60));
        assertThat(there.results)
                .extracting(one -> one.path("what").asText())
                .containsExactly("ACCEPTED");
        partners.liveThrough(number, receipt.path("code"), Level.of(5));
        rounds.upTo(clock.now().plusSeconds(60));
        assertThat(there.results)
                .extracting(one -> one.path("what").asText())
                .containsExactly("ACCEPTED", "ANSWERED", "CLOSED");
        assertThat(there.results.get(1).path("words").asText()).contains("已修复");
        assertThat(there.results.get(2).path("level").asInt()).isEqualTo(5);
        assertThat(there.results.get(2).path("solved").asBoolean()).isTrue();
        assertThat(there.results).allMatch(one -> one.path("yours").asText().equals(theirs));
        assertThat(
                        partners.calling(name)
                                .get("/exchange/v1/tickets/" + theirs)
                                .<String>path("state"))
                .isEqualTo("CLOSED");
    }

    @Test
    void aTicketThatIsNotOursGoesBackWithTheReason() throws Exception {
        String theirs = UUID.randomUUID().toString();
        String number =
                partners.calling(name)
                        .post("/exchange/v1/tickets", TestPartners.ticket(theirs))
                        .path("number");
        as("agent01")
                .contentType("application/json")
                .body(Map.of("words", "发生地不在本市"))
                .post("/tickets/" + number + "/partner/return")
                .then()
                .statusCode(204);
        rounds.upTo(clock.now().plusSeconds(1));
        assertThat(there.results)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.path("what").asText()).isEqualTo("RETURNED");
                            assertThat(one.path("words").asText()).isEqualTo("发生地不在本市");
                        });
    }
}

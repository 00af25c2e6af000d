package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.channels.ChannelContract.Answer;
import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.carmoving.PlateRegister.Outcome;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.harassment.ListHarasser;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import javax.sql.DataSource;

/** A car in the way: told to its owner, or an urgent ticket; neither learns who the other is. */
@QuarkusTest
class CarAppTest extends AppTest {
    @Inject TestPlates register;
    @Inject OwnerCookie owners;
    @Inject Citizens citizens;
    @Inject ReadTicket read;
    @Inject Journeys journeys;
    @Inject ListHarasser list;
    @Inject DataSource database;

    private final String phone =
            "137" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    private final String plate = "湘A" + ThreadLocalRandom.current().nextInt(10_000, 99_999);
    private Instant now = Instant.parse("2026-11-24T01:00:00Z");

    @BeforeEach
    void atNine() {
        at(now);
    }

    @AfterEach
    void noRegister() {
        register.fate(null);
    }

    @Test
    void theOwnerIsToldOnceAndNeitherLearnsWhoTheOtherIs() throws SQLException {
        register.fate(message -> Outcome.NOTIFIED);
        Map<String, String> fields = fields();
        for (int i = 0; i < 2; i++) {
            Response asked = ask(fields, proven());
            assertThat(asked.statusCode()).isEqualTo(303);
            assertThat(asked.header("Location")).endsWith("/portal/car/told");
        }
        assertThat(register.taken()).hasSize(1);
        var told = register.taken().get(0);
        assertThat(told.plate()).isEqualTo(plate);
        assertThat(told.id()).isEqualTo(fields.get("key"));
        assertThat(told.words()).contains("桂花路 8 号门口").doesNotContain(phone);
        assertThat(tickets(fields)).isZero();
        assertThat(rows("plate_sealed like '%" + plate.substring(2) + "%'")).isZero();
        given().get("/portal/car/told").then().body(containsString("已通知车主"));
    }

    @Test
    void whereTheCityHasNoRegisterItIsAnUrgentTicketAtOnce() throws SQLException {
        Answer filed = filed(ask(fields(), proven()));
        assertThat(filed.page()).contains("已转成紧急工单").contains("122");
        var ticket = read.read(filed.number(), journeys.first(Role.MANAGER), now);
        assertThat(ticket.content()).contains("湘A·" + plate.substring(2)).contains("挡住");
        assertThat(ticket.address()).isEqualTo("桂花路 8 号门口");
        assertThat(urgency(filed.number())).isEqualTo("URGENT");
    }

    @Test
    void anUnknownOwnerAndARegisterThatIsAwayAreTicketsToo() throws SQLException {
        register.fate(message -> Outcome.NO_OWNER);
        assertThat(filed(ask(fields(), proven())).page()).contains("没有查到车主");
        register.fate(
                message -> {
                    throw new IllegalStateException("away");
                });
        Map<String, String> other = fields();
        other.put("plate", "湘AD12345");
        Answer first = filed(ask(other, proven()));
        assertThat(first.page()).contains("还没能通知到车主");
        // The same form again: the same ticket, and the register is left in peace.
        assertThat(filed(ask(other, proven())).number()).isEqualTo(first.number());
        assertThat(register.taken()).hasSize(1);
        assertThat(tickets(other)).isOne();
    }

    @Test
    void whoWasToldAndDidNotComeIsATicketAndNobodyIsDisturbedAgain() throws SQLException {
        register.fate(message -> Outcome.NOTIFIED);
        ask(fields(), proven());
        at(now.plus(Duration.ofMinutes(10)).minusMillis(1));
        Response tooSoon = ask(fields(), proven());
        assertThat(tooSoon.statusCode()).isEqualTo(429);
        assertThat(tooSoon.asString()).contains("刚有人请求过").contains(plate.substring(2));
        at(now.plus(Duration.ofMinutes(10)));
        assertThat(filed(ask(fields(), proven())).number()).isNotNull();
        assertThat(register.taken()).hasSize(1);
    }

    @Test
    void oneTelephoneAsksThreeTimesADay() {
        register.fate(message -> Outcome.NOTIFIED);
        for (int i = 0; i < 4; i++) {
            Map<String, String> fields = fields();
            fields.put("plate", "粤B" + (10_000 + ThreadLocalRandom.current().nextInt(80_000)));
            Response asked = ask(fields, proven());
            assertThat(asked.statusCode()).isEqualTo(i < 3 ? 303 : 429);
        }
        at(now.plus(Duration.ofHours(15)));
        assertThat(ask(fields(), proven()).statusCode()).isEqualTo(303);
    }

    @Test
    void oneFormTellsOneOwnerAndForAnotherCarItIsAnotherWish() {
        register.fate(message -> Outcome.NOTIFIED);
        Map<String, String> fields = fields();
        assertThat(ask(fields, proven()).statusCode()).isEqualTo(303);
        Map<String, String> other = new LinkedHashMap<>(fields);
        other.put("plate", "湘AD54321");
        Response again = ask(other, proven());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString())
                .contains("已经提交过了", "湘AD54321", "press again")
                .doesNotContain(fields.get("key"));
        assertThat(register.taken()).hasSize(1);
    }

    @Test
    void aListedNumbersWishIsLookedAtByAPersonAndCountsAsItsRequest() throws SQLException {
        register.fate(message -> Outcome.NOTIFIED);
        list.list(
                phone,
                "叫走不相干的车",
                "",
                OfficeClock.dayOf(now).plusDays(3),
                journeys.first(Role.MANAGER),
                now);
        Map<String, String> fields = fields();
        assertThat(filed(ask(fields, proven())).number()).isNotNull();
        assertThat(register.taken()).isEmpty();
        Map<String, String> second = fields();
        second.put("plate", "湘AD54322");
        Response refused = ask(second, proven());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("每天只能提交 1 件", "拨打 12345");
        assertThat(tickets(second)).isZero();
    }

    @Test
    void withoutAProvenTelephoneNobodyIsTold() {
        register.fate(message -> Outcome.NOTIFIED);
        assertThat(ask(fields(), null).statusCode()).isEqualTo(403);
        assertThat(ask(fields(), "made-up").statusCode()).isEqualTo(403);
        given().get("/portal/car").then().statusCode(200).body(containsString("先验证您的手机号"));
        given().cookie(OwnerCookie.NAME, proven())
                .get("/portal/car")
                .then()
                .body(containsString("车牌号"))
                .body(not(containsString("先验证您的手机号")));
        assertThat(register.taken()).isEmpty();
    }

    @Test
    void whatIsWrongComesBackAsItWasTyped() {
        for (var wrong :
                Map.of("plate", "A12345", "reason", "NONE", "address", "打我电话 13812345678")
                        .entrySet()) {
            Map<String, String> fields = fields();
            fields.put(wrong.getKey(), wrong.getValue());
            Response asked = ask(fields, proven());
            assertThat(asked.statusCode()).isEqualTo(422);
            assertThat(asked.asString()).contains("。").contains(fields.get("key"));
        }
        assertThat(ask(Map.of("key", "x"), proven()).statusCode()).isEqualTo(422);
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", UUID.randomUUID().toString());
        fields.put("plate", plate.toLowerCase(Locale.ROOT));
        fields.put("reason", "BLOCKS");
        fields.put("address", "桂花路 8 号门口");
        return fields;
    }

    private static Response ask(Map<String, String> fields, String cookie) {
        var request = given().redirects().follow(false);
        fields.forEach(
                (name, value) ->
                        request.multiPart(
                                new MultiPartSpecBuilder(value)
                                        .controlName(name)
                                        .mimeType("text/plain")
                                        .charset(StandardCharsets.UTF_8)
                                        .build()));
        return (cookie == null ? request : request.cookie(OwnerCookie.NAME, cookie))
                .post("/portal/car");
    }

    private static Answer filed(Response posted) {
        assertThat(posted.statusCode()).as(posted.asString()).isEqualTo(303);
        String where = posted.header("Location");
        return APortal.receipt(
                posted.cookie("line12345-receipt"), where.substring(where.indexOf("/portal")));
    }

    /** As the page of the code gives it, see MineAppTest. */
    private String proven() {
        long citizen =
                QuarkusTransaction.requiringNew()
                        .call(() -> citizens.meet(PhoneNumber.parse(phone)).id());
        return owners.of(citizen, now, false).getValue();
    }

    private void at(Instant moment) {
        now = moment;
        QuarkusMock.installMockForType(
                new OfficeClock() {
                    @Override
                    public Instant now() {
                        return moment;
                    }
                },
                OfficeClock.class);
    }

    private long tickets(Map<String, String> fields) throws SQLException {
        return number(
                "select count(*) from ticket where message_key = '" + fields.get("key") + "'");
    }

    private long rows(String where) throws SQLException {
        return number("select count(*) from car_request where " + where);
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String urgency(String number) throws SQLException {
        try (var connection = database.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select urgency from ticket where number = '"
                                                + number
                                                + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }
}

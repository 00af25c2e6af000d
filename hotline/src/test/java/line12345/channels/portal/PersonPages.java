package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.TestLetterbox;
import line12345.hotline.ticketing.TestMessages;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.identity.JoinAccount;
import line12345.ticketing.identity.KnownAccounts;
import line12345.ticketing.identity.ReadOwnPerson;
import line12345.ticketing.notice.DeliverNotices;
import line12345.ticketing.notice.Delivery;
import line12345.ticketing.notice.Notice;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

/** A citizen's way to the own numbers and accounts, as a browser goes it. */
abstract class PersonPages extends AppTest {
    private static final Pattern CODE = Pattern.compile("验证码 (\\d{6})，");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]*)\"");
    static final Pattern ACCOUNT =
            Pattern.compile(
                    "part-account\"[^>]*>\\s*<input type=\"hidden\" name=\"key\" value=\"(\\d+)\"");

    @Inject TestMessages messages;
    @Inject TestLetterbox letterbox;
    @Inject DeliverNotices deliver;
    @Inject JoinAccount joinAccount;
    @Inject KnownAccounts known;
    @Inject ReadOwnPerson read;
    @Inject Citizens citizens;
    @Inject DataSource database;

    final String tail = "" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    final String first = "136" + tail;
    final String second = "137" + tail;
    final String third = "138" + tail;
    Instant now = Instant.parse("2026-11-24T01:00:00Z");

    @BeforeEach
    void messagesGoOut() {
        messages.fate(notice -> Delivery.handedTo("运营商"));
        at(now);
    }

    @AfterEach
    void messagesStay() {
        messages.fate(null);
        letterbox.fate(null);
    }

    static String at(String step) {
        return "/portal/mine/person/" + step;
    }

    static String masked(String phone) {
        return phone.substring(0, 3) + "****" + phone.substring(7);
    }

    static RequestSpecification person(String cookie) {
        var request = given().redirects().follow(false);
        return cookie == null ? request : request.cookie(OwnerCookie.NAME, cookie);
    }

    static String page(String cookie) {
        return person(cookie).get("/portal/mine/person").asString();
    }

    static String version(String cookie) {
        Matcher found = VERSION.matcher(page(cookie));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    Response part(String cookie, long key) {
        return part(cookie, key, version(cookie));
    }

    static Response part(String cookie, long key, String version) {
        return person(cookie)
                .formParam("key", key)
                .formParam("version", version)
                .post(at("part-number"));
    }

    Response prefer(String cookie, String way) {
        return person(cookie)
                .formParam("way", way)
                .formParam("version", version(cookie))
                .post(at("prefer"));
    }

    Response join(String cookie, String phone) {
        assertThat(person(cookie).formParam("phone", phone).post(at("code")).statusCode())
                .isEqualTo(200);
        return prove(cookie, phone, sent(phone));
    }

    static Response prove(String cookie, String phone, String code) {
        return person(cookie).formParam("phone", phone).formParam("code", code).post(at("join"));
    }

    String proven(String phone) {
        now = now.plus(Duration.ofMinutes(1));
        at(now);
        assertThat(given().formParam("phone", phone).post("/portal/mine/code").statusCode())
                .isEqualTo(200);
        return given().redirects()
                .follow(false)
                .formParam("phone", phone)
                .formParam("code", sent(phone))
                .post("/portal/mine/prove")
                .cookie(OwnerCookie.NAME);
    }

    /** The newest code that went to this number. */
    String sent(String phone) {
        deliver.upTo(now);
        long citizen = citizen(phone);
        List<String> codes =
                messages.taken().stream()
                        .filter(notice -> notice.citizenId() == citizen)
                        .map(Notice::words)
                        .map(CODE::matcher)
                        .filter(Matcher::find)
                        .map(found -> found.group(1))
                        .toList();
        return codes.get(codes.size() - 1);
    }

    long citizen(String phone) {
        return QuarkusTransaction.requiringNew()
                .call(() -> citizens.meet(PhoneNumber.parse(phone)).id());
    }

    long one(String sql) throws SQLException {
        return ((Number) row(sql)).longValue();
    }

    /** By which ways the receipt of this ticket goes. */
    String ways(String ticket) throws SQLException {
        return (String)
                row(
                        "select array_to_string(array_prepend(via, other_ways), ',') from notice"
                                + " where citizen_id is not null and ticket_number = '"
                                + ticket
                                + "'");
    }

    Object row(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getObject(1);
        }
    }

    static void at(Instant moment) {
        QuarkusMock.installMockForType(
                new OfficeClock() {
                    @Override
                    public Instant now() {
                        return moment;
                    }
                },
                OfficeClock.class);
    }

    String mine(String cookie) {
        return given().cookie(OwnerCookie.NAME, cookie).get("/portal/mine").asString();
    }

    static Response follow(String number, String cookie) {
        return given().formParam("number", number)
                .cookie(OwnerCookie.NAME, cookie)
                .post("/portal/follow");
    }

    static String file(String phone, String words) {
        var fields = APortal.fields(UUID.randomUUID().toString());
        fields.put("phone", phone);
        fields.put("content", words);
        return APortal.file(fields, List.of()).number();
    }
}

package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.TestMessages;
import line12345.ticketing.notice.DeliverNotices;
import line12345.ticketing.notice.Delivery;
import line12345.ticketing.notice.Notice;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

/** 我的诉求: the telephone is the key. */
@QuarkusTest
class MineAppTest extends AppTest {
    private static final Pattern CODE = Pattern.compile("验证码 (\\d{6})，");

    @Inject TestMessages messages;
    @Inject DeliverNotices deliver;
    @Inject DataSource database;

    private final String phone =
            "136" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    private Instant now = Instant.parse("2026-11-24T01:00:00Z");

    @BeforeEach
    void messagesGoOut() {
        messages.fate(notice -> Delivery.handedTo("运营商"));
        at(now);
    }

    @AfterEach
    void messagesStay() {
        messages.fate(null);
    }

    @Test
    void whoHoldsTheTelephoneSeesAllOfItsRequestsAndNoOther() {
        String own = file(phone, "河堤西侧的护栏松动了");
        String foreign = file("135" + phone.substring(3), "广场上的喷泉不亮");
        String cookie = proven();
        String page = mine(cookie);
        assertThat(page).contains("河堤西侧的护栏松动了").doesNotContain("喷泉");
        assertThat(follow(own, cookie).asString()).contains("河堤西侧的护栏松动了");
        Response refused = follow(foreign, cookie);
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.asString()).doesNotContain("喷泉");
    }

    @Test
    void whoIsProvenUrgesWithoutACode() {
        String own = file(phone, "河堤西侧的护栏松动了");
        String cookie = proven();
        String page =
                given().cookie(OwnerCookie.NAME, cookie)
                        .formParam("number", own)
                        .formParam("words", "请快一点")
                        .post("/portal/follow/urge")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(page).contains("催过了");
    }

    @Test
    void withoutAProofNothingIsShown() {
        String own = file(phone, "河堤西侧的护栏松动了");
        assertThat(follow(own, null).statusCode()).isEqualTo(404);
        assertThat(follow(own, "made-up").statusCode()).isEqualTo(404);
        assertThat(given().get("/portal/mine").asString()).contains("获取验证码");
    }

    @Test
    void theProofIsForgottenAfterHalfAnHour() {
        file(phone, "河堤西侧的护栏松动了");
        String cookie = proven();
        at(now.plus(Duration.ofMinutes(30)).minusMillis(1));
        assertThat(mine(cookie)).contains("护栏");
        at(now.plus(Duration.ofMinutes(30)));
        assertThat(mine(cookie)).contains("获取验证码").doesNotContain("护栏");
    }

    @Test
    void aCodeProvesOnceAndOnlyItsOwnNumberAndOnlyForFiveMinutes() {
        String code = code();
        assertThat(prove("135" + phone.substring(3), code).statusCode()).isEqualTo(422);
        at(now.plus(Duration.ofMinutes(5)));
        assertThat(prove(phone, code).asString()).contains("验证码已失效");
        at(now.plus(Duration.ofMinutes(5)).minusMillis(1));
        assertThat(prove(phone, code).statusCode()).isEqualTo(303);
        assertThat(prove(phone, code).asString()).contains("验证码已失效");
    }

    @Test
    void afterFiveWrongCodesTheRightOneCountsNoMore() {
        String code = code();
        String wrong = code.equals("111111") ? "222222" : "111111";
        for (int i = 0; i < 5; i++) {
            assertThat(prove(phone, wrong).asString()).contains("验证码不正确");
        }
        assertThat(prove(phone, code).asString()).contains("验证码已失效");
    }

    @Test
    void oneTelephoneIsNotDisturbedByManyCodes() {
        assertThat(ask(phone).statusCode()).isEqualTo(200);
        at(now.plusSeconds(60).minusMillis(1));
        assertThat(ask(phone).statusCode()).isEqualTo(429);
        for (int minute = 1; minute < 5; minute++) {
            at(now.plus(Duration.ofMinutes(minute)));
            assertThat(ask(phone).statusCode()).isEqualTo(200);
        }
        at(now.plus(Duration.ofMinutes(30)));
        assertThat(ask(phone).asString()).contains("太多了");
        at(now.plus(Duration.ofMinutes(60)).minusMillis(1));
        assertThat(ask(phone).statusCode()).isEqualTo(429);
        at(now.plus(Duration.ofMinutes(60)));
        assertThat(ask(phone).statusCode()).isEqualTo(200);
    }

    @Test
    void inADayATelephoneGetsFifteenCodesHoweverTheyAreSpread() {
        Instant first = now;
        for (int i = 0; i < 15; i++) {
            at(first.plus(Duration.ofMinutes(20L * i)));
            assertThat(ask(phone).statusCode()).isEqualTo(200);
        }
        at(first.plus(Duration.ofHours(24)).minusMillis(1));
        assertThat(ask(phone).statusCode()).isEqualTo(429);
        at(first.plus(Duration.ofHours(20)));
        assertThat(ask(phone).asString()).contains("5 小时后再试");
        at(first.plus(Duration.ofHours(24)));
        assertThat(ask(phone).statusCode()).isEqualTo(200);
    }

    @Test
    void wrongNumbersAndAnAbsentOperatorAreSentences() {
        assertThat(ask("0735-2222222").asString()).contains("验证码只能发到手机");
        assertThat(ask("12").asString()).contains("电话号码不正确");
        assertThat(ask("").asString()).contains("电话号码不正确");
        messages.fate(null);
        Response away = ask(phone);
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.asString()).contains("短信服务还没有接通");
    }

    @Test
    void theCodeIsReadableNowhereBeforeAndGoneAfterwards() throws SQLException {
        ask(phone);
        assertThat(rows("words ~ '\\d{6}'")).isZero();
        assertThat(rows("secret_sealed is not null")).isPositive();
        deliver.upTo(now);
        assertThat(rows("secret_sealed is not null and state <> 'WAITING'")).isZero();
    }

    private long rows(String where) throws SQLException {
        try (var connection = database.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select count(*) from notice where asked and " + where)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void at(Instant moment) {
        QuarkusMock.installMockForType(
                new OfficeClock() {
                    @Override
                    public Instant now() {
                        return moment;
                    }
                },
                OfficeClock.class);
    }

    private static Response ask(String number) {
        return given().formParam("phone", number).post("/portal/mine/code");
    }

    private static Response prove(String number, String code) {
        return given().redirects()
                .follow(false)
                .formParam("phone", number)
                .formParam("code", code)
                .post("/portal/mine/prove");
    }

    private String code() {
        assertThat(ask(phone).statusCode()).isEqualTo(200);
        deliver.upTo(now);
        // Receipts go to the same telephone at the same moment.
        List<String> codes =
                messages.taken().stream()
                        .map(Notice::words)
                        .map(CODE::matcher)
                        .filter(Matcher::find)
                        .map(found -> found.group(1))
                        .toList();
        return codes.get(codes.size() - 1);
    }

    private String proven() {
        Response proven = prove(phone, code());
        assertThat(proven.statusCode()).isEqualTo(303);
        return proven.cookie(OwnerCookie.NAME);
    }

    private static String mine(String cookie) {
        return given().cookie(OwnerCookie.NAME, cookie).get("/portal/mine").asString();
    }

    private static Response follow(String number, String cookie) {
        var request = given().formParam("number", number);
        return (cookie == null ? request : request.cookie(OwnerCookie.NAME, cookie))
                .post("/portal/follow");
    }

    private static String file(String phone, String words) {
        var fields = APortal.fields(UUID.randomUUID().toString());
        fields.put("phone", phone);
        fields.put("content", words);
        return APortal.file(fields, List.of()).number();
    }
}

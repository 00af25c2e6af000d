package line12345.channels.wechat;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.TestMessages;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.identity.JoinAccount;
import line12345.ticketing.identity.KnownAccounts;
import line12345.ticketing.notice.DeliverNotices;
import line12345.ticketing.notice.Delivery;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the menu of the account to one's own requests, by who WeChat says one is. */
@QuarkusTest
@WithTestResource(value = WechatStandIn.class, scope = TestResourceScope.GLOBAL)
class WechatSignInAppTest extends AppTest {
    private static final Pattern STATE = Pattern.compile("[?&]state=([\\w-]+)#wechat_redirect$");
    private static final Pattern PROOF = Pattern.compile("验证码 (\\d{6})，");
    private static final String STATE_COOKIE = "line12345-wechat-state";
    private static final String ACCOUNT_COOKIE = "line12345-wechat-account";
    private static final String OWNER_COOKIE = "line12345-owner";

    @Inject Citizens citizens;
    @Inject JoinAccount join;
    @Inject KnownAccounts known;
    @Inject TestMessages messages;
    @Inject DeliverNotices deliver;
    @Inject OfficeClock clock;
    WechatStandIn wechat;

    private final AtomicReference<String> proof = new AtomicReference<>("");
    private String openId;
    private String phone;

    /** A browser that WeChat has not seen yet. */
    private record Away(String state, String cookie) {}

    @BeforeEach
    void aFollower() {
        openId = "o" + UUID.randomUUID();
        phone = "134" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        messages.fate(
                notice -> {
                    Matcher code = PROOF.matcher(notice.words());
                    if (code.find()) {
                        proof.set(code.group(1));
                    }
                    return Delivery.handedTo("运营商");
                });
    }

    @AfterEach
    void messagesStay() {
        messages.fate(null);
    }

    private static Response get(String address) {
        return given().redirects().follow(false).get(address);
    }

    private static Away away(String goal) {
        Response there = get("/wechat/" + goal);
        assertThat(there.statusCode()).isEqualTo(303);
        assertThat(there.header("Location"))
                .startsWith(
                        "https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx5823bf96d3bd56c7")
                .contains(
                        "redirect_uri=https%3A%2F%2F12345.example.gov.cn%2Fwechat%2Fback",
                        "response_type=code", "scope=snsapi_base");
        Matcher state = STATE.matcher(there.header("Location"));
        assertThat(state.find()).isTrue();
        return new Away(state.group(1), there.cookie(STATE_COOKIE));
    }

    private static Response back(Away away, String code) {
        return given().redirects()
                .follow(false)
                .cookie(STATE_COOKIE, away.cookie())
                .queryParam("code", code)
                .queryParam("state", away.state())
                .get("/wechat/back");
    }

    private String code() {
        return wechat.codeFor(openId);
    }

    private void citizenIsKnown() {
        long id =
                QuarkusTransaction.requiringNew()
                        .call(() -> citizens.meet(PhoneNumber.parse(phone)).id());
        join.join("wechat", openId, id, "test", clock.now());
    }

    @Test
    void whoIsKnownSeesTheOwnRequestsAtOnce() {
        citizenIsKnown();
        Response there = back(away("mine"), code());
        assertThat(there.statusCode()).isEqualTo(303);
        assertThat(there.header("Location")).endsWith("/portal/mine");
        String page =
                given().cookie(OWNER_COOKIE, there.cookie(OWNER_COOKIE))
                        .get("/portal/mine")
                        .asString();
        assertThat(page).doesNotContain("获取验证码");
        assertThat(back(away("file"), code()).header("Location")).endsWith("/portal/file");
    }

    @Test
    void whoIsUnknownProvesATelephoneOnceAndIsKnownFromThenOn() {
        Response there = back(away("mine"), code());
        assertThat(there.header("Location")).endsWith("/wechat/join");
        assertThat(there.cookie(OWNER_COOKIE)).isNull();
        String cookie = there.cookie(ACCOUNT_COOKIE);
        assertThat(cookie).doesNotContain(openId);
        assertThat(given().cookie(ACCOUNT_COOKIE, cookie).get("/wechat/join").asString())
                .contains("关联手机号")
                .doesNotContain(openId);
        post("/wechat/join/code", cookie, "").then().statusCode(200);
        deliver.upTo(clock.now());
        assertThat(proof.get()).hasSize(6);
        Response wrong = post("/wechat/join/prove", cookie, other(proof.get()));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("验证码不正确");
        assertThat(known.citizenOf("wechat", openId)).isEmpty();
        Response right = post("/wechat/join/prove", cookie, proof.get());
        assertThat(right.header("Location")).endsWith("/portal/mine");
        assertThat(right.cookie(OWNER_COOKIE)).isNotEmpty();
        assertThat(known.citizenOf("wechat", openId)).isPresent();
        assertThat(back(away("mine"), code()).header("Location")).endsWith("/portal/mine");
    }

    private static String other(String code) {
        return (code.startsWith("1") ? "2" : "1") + code.substring(1);
    }

    private Response post(String address, String cookie, String code) {
        return given().redirects()
                .follow(false)
                .cookie(ACCOUNT_COOKIE, cookie)
                .formParam("phone", phone)
                .formParam("code", code)
                .post(address);
    }

    @Test
    void aStateOfAnotherBrowserIsRefusedAndTheCodeIsNotEvenTried() {
        citizenIsKnown();
        Away own = away("mine");
        String code = code();
        refused(back(new Away(away("mine").state(), own.cookie()), code), 403);
        refused(back(new Away(own.state(), "made-up"), code), 403);
        refused(get("/wechat/back?code=" + code), 403);
        assertThat(back(own, code).header("Location")).endsWith("/portal/mine");
    }

    @Test
    void aUsedAForeignAndABrokenCodeAreToldInASentence() {
        citizenIsKnown();
        Away own = away("mine");
        String code = code();
        back(own, code);
        refused(back(own, code), 403);
        refused(back(own, "foreign"), 403);
        refused(back(own, "<script>"), 403);
        refused(back(own, ""), 403);
    }

    private static void refused(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.cookie(OWNER_COOKIE)).isNull();
        assertThat(answer.asString()).contains("从菜单重新进入").doesNotContain("Exception", "<script>");
    }

    @Test
    void nobodyJoinsWithoutWechatHavingNamedThem() {
        refused(get("/wechat/join"), 403);
        for (String cookie : new String[] {"", "made-up", away("mine").cookie()}) {
            refused(post("/wechat/join/code", cookie, ""), 403);
            refused(post("/wechat/join/prove", cookie, "123456"), 403);
        }
    }
}

package line12345.channels.wechat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.channels.wechat.WechatStandIn.Sent;
import line12345.channels.wechat.told.WechatCourier;
import line12345.hotline.AppTest;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.identity.JoinAccount;
import line12345.ticketing.notice.Notice;
import line12345.ticketing.notice.Undeliverable;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import javax.sql.DataSource;

/** What reaches a citizen in WeChat, and what WeChat refuses. */
@QuarkusTest
@WithTestResource(value = WechatStandIn.class, scope = TestResourceScope.GLOBAL)
class WechatCourierAppTest extends AppTest {
    private static final String TEMPLATE = "/cgi-bin/message/template/send";
    private static final String WORDS = "/cgi-bin/message/custom/send";

    private static final Instant NOW = new OfficeClock().now();

    @Inject WechatCourier courier;
    @Inject Citizens citizens;
    @Inject JoinAccount join;
    @Inject OfficeClock clock;
    @Inject DataSource database;
    WechatStandIn wechat;

    private final AFollower citizen = new AFollower("o" + UUID.randomUUID(), NOW);
    private Notice notice;

    @BeforeEach
    void aKnownCitizen() {
        Instant now = clock.now();
        String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        long id =
                QuarkusTransaction.requiringNew()
                        .call(() -> citizens.meet(PhoneNumber.parse(phone)).id());
        join.join("wechat", citizen.openId, id, "test", now);
        notice =
                new Notice(
                        ThreadLocalRandom.current().nextLong(1_000_000_000L, Long.MAX_VALUE),
                        "wechat",
                        id,
                        null,
                        null,
                        "20261123000042",
                        "received",
                        "您的诉求已转交云江市城管局办理，预计 12 月 4 日前答复。",
                        now,
                        false,
                        1);
    }

    @AfterEach
    void nothingIsRefused() {
        wechat.refuse(TEMPLATE, 0);
        wechat.refuse(WORDS, 0);
    }

    private List<Sent> sent() {
        return wechat.sent().stream()
                .filter(one -> one.body().path("touser").asText().equals(citizen.openId))
                .toList();
    }

    @Test
    void aNoticeGoesByTheTemplateOnceHoweverOftenItIsTried() throws Exception {
        courier.deliver(notice);
        courier.deliver(notice);
        assertThat(sent()).hasSize(1);
        Sent one = sent().get(0);
        assertThat(one.path()).isEqualTo(TEMPLATE);
        assertThat(one.body().path("client_msg_id").asText()).endsWith("" + notice.id());
        assertThat(one.body().at("/data/character_string1/value").asText())
                .isEqualTo("20261123000042");
        assertThat(one.body().at("/data/thing2/value").asText()).hasSize(20);
    }

    @Test
    void whatHappensMostHasATemplateOfItsOwnAndATapLeadsToOnesRequests() throws Exception {
        courier.deliver(notice);
        courier.deliver(
                new Notice(
                        notice.id() + 1,
                        "wechat",
                        notice.citizenId(),
                        null,
                        null,
                        "20261123000042",
                        "later",
                        "您的诉求需要更多时间办理。",
                        notice.createdAt(),
                        false,
                        1));
        assertThat(sent())
                .extracting(one -> one.body().path("template_id").asText())
                .containsExactly("TEMPLATE-RECEIVED", "TEMPLATE1");
        assertThat(sent())
                .extracting(one -> one.body().path("url").asText())
                .containsOnly("https://12345.example.gov.cn/wechat/mine");
    }

    @Test
    void aRefusedTemplateBecomesPlainWordsToWhoWroteLately() throws Exception {
        wechat.refuse(TEMPLATE, 43101);
        citizen.says("查进度");
        courier.deliver(notice);
        assertThat(sent()).hasSize(1);
        assertThat(sent().get(0).path()).isEqualTo(WORDS);
        assertThat(sent().get(0).body().at("/text/content").asText()).isEqualTo(notice.words());
    }

    @Test
    void whoNeverWroteOrLeftIsToldByTheNextWay() {
        wechat.refuse(TEMPLATE, 40037);
        assertThatThrownBy(() -> courier.deliver(notice))
                .isInstanceOf(Undeliverable.class)
                .hasMessageContaining("48 小时");
        citizen.says("查进度");
        wechat.refuse(WORDS, 45015);
        assertThatThrownBy(() -> courier.deliver(notice)).isInstanceOf(Undeliverable.class);
        assertThat(sent()).isEmpty();
    }

    @Test
    void aWechatThatIsBusyIsTriedAgainAndNotGivenUp() throws Exception {
        wechat.refuse(TEMPLATE, 45009);
        assertThatThrownBy(() -> courier.deliver(notice)).isNotInstanceOf(Undeliverable.class);
        wechat.refuse(TEMPLATE, 0);
        courier.deliver(notice);
        assertThat(sent()).hasSize(1);
    }

    @Test
    void aTokenThatCountsNoMoreIsAskedForAnewOnceAndTheNoticeSent() throws Exception {
        courier.deliver(notice);
        wechat.forgetToken();
        Notice next =
                new Notice(
                        notice.id() + 1,
                        "wechat",
                        notice.citizenId(),
                        null,
                        null,
                        "",
                        "later",
                        "第二条",
                        notice.createdAt(),
                        false,
                        1);
        courier.deliver(next);
        assertThat(sent()).hasSize(2);
    }

    @Test
    void whatBecameOfItIsWrittenDown() throws Exception {
        courier.deliver(notice);
        String receipt = value("receipt");
        AFollower.postSealed(
                citizen.event("TEMPLATESENDJOBFINISH", "")
                        .replace(
                                "</xml>",
                                "<MsgID>"
                                        + receipt
                                        + "</MsgID><Status>failed:user block</Status></xml>"),
                clock.now());
        assertThat(value("result")).isEqualTo("failed:user block");
    }

    private String value(String column) throws SQLException {
        try (var connection = database.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select "
                                                + column
                                                + " from wechat_notice where notice_id = "
                                                + notice.id())) {
            rows.next();
            return rows.getString(1);
        }
    }
}

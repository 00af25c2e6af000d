package line12345.channels.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.channels.wechat.message.KeepMessage;
import line12345.channels.wechat.message.MessageXml;
import line12345.channels.wechat.talk.TalkWorker;
import line12345.hotline.AppTest;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.identity.JoinAccount;
import line12345.ticketing.identity.KnownAccounts;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import javax.sql.DataSource;

/** Conversations of citizens whose number is known. */
@QuarkusTest
@WithTestResource(value = WechatStandIn.class, scope = TestResourceScope.GLOBAL)
class WechatTalkAppTest extends AppTest {
    @Inject DataSource database;
    @Inject OfficeClock clock;
    @Inject KeepMessage keep;
    @Inject TalkWorker worker;
    @Inject Citizens citizens;
    @Inject JoinAccount join;
    @Inject KnownAccounts known;
    WechatStandIn wechat;

    private Instant now;
    private AFollower citizen;
    private long id;

    @BeforeEach
    void aKnownCitizen() {
        now = clock.now();
        citizen = new AFollower("o" + UUID.randomUUID(), now);
        String phone = "137" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        id =
                QuarkusTransaction.requiringNew()
                        .call(() -> citizens.meet(PhoneNumber.parse(phone)).id());
        join.join("wechat", citizen.openId, id, "test", now);
    }

    private void untilConfirmed() {
        citizen.clicks("我要说");
        citizen.says("求助");
        citizen.says("渔港巷的井盖不见了");
        citizen.says("渔港巷 3 号");
        assertThat(citizen.says("完成")).contains("请核对");
    }

    /** As after a kill between writing it down and working at it. */
    private void keptOnly(String xml) throws Exception {
        keep.keep(MessageXml.read(xml), now);
    }

    @Test
    void whatWasKeptBeforeAKillIsWorkedAtOnceAfterwards() throws Exception {
        untilConfirmed();
        String confirmed = citizen.xml("text", "<Content>确认</Content>");
        keptOnly(confirmed);
        assertThat(tickets()).isZero();
        worker.upTo(now.plusSeconds(5));
        worker.upTo(now.plusSeconds(6));
        assertThat(tickets()).isOne();
        assertThat(AFollower.reply(citizen.post(confirmed))).contains("工单编号");
        worker.upTo(now.plusSeconds(60));
        assertThat(tickets()).isOne();
        assertThat(sentTo(citizen)).isZero();
    }

    @Test
    void whatWechatNeverAskedForAgainIsSaidByAMessageOfOursOnce() throws Exception {
        untilConfirmed();
        keptOnly(citizen.xml("text", "<Content>确认</Content>"));
        worker.upTo(now.plusSeconds(5));
        worker.upTo(now.plusSeconds(20));
        worker.upTo(now.plusSeconds(600));
        assertThat(sentTo(citizen)).isOne();
    }

    @Test
    void oneSendersMessagesAreWorkedAtInTheOrderTheyWereSent() throws Exception {
        String begin = citizen.xml("text", "<Content>我要诉求</Content>");
        String kind = citizen.xml("text", "<Content>1</Content>");
        keptOnly(kind);
        keptOnly(begin);
        worker.upTo(now.plusSeconds(5));
        assertThat(citizen.says("路灯坏了")).contains("在哪里");
    }

    @Test
    void whatComesThroughTheDoorWaitsForWhatWasSentBefore() throws Exception {
        keptOnly(citizen.xml("text", "<Content>我要诉求</Content>"));
        assertThat(citizen.says("1")).as("left to the worker").isEmpty();
        worker.upTo(clock.now().plusSeconds(5));
        assertThat(citizen.says("路灯坏了")).contains("在哪里");
    }

    @Test
    void aMessageThatComesLateDamagesNothing() {
        citizen.says("我要诉求");
        String late = citizen.xml("text", "<Content>2</Content>");
        citizen.says("1");
        assertThat(AFollower.reply(citizen.post(late))).contains("比后面的晚");
        assertThat(citizen.says("路灯坏了")).contains("在哪里");
        citizen.says("无");
        assertThat(citizen.says("完成")).contains("类型：求助", "内容：路灯坏了");
    }

    @Test
    void ownTicketsAreListedShownAndUrged() throws Exception {
        assertThat(citizen.says("查进度")).contains("还没有您的诉求");
        untilConfirmed();
        assertThat(citizen.says("确认")).contains("已受理", "查询码");
        assertThat(citizen.says("查进度")).contains("1. 渔港巷的井盖不见了");
        assertThat(citizen.says("进度 1")).contains("答复期限", "渔港巷");
        assertThat(citizen.says("进度 2")).contains("没有这一件");
        assertThat(citizen.says("催办 1")).contains("催办");
        assertThat(citizen.says("评价 5 已解决")).contains("现在没有等待您评价的答复");
        AFollower other = new AFollower("o" + UUID.randomUUID(), now);
        assertThat(other.says("查进度")).contains("还不知道您的手机号").doesNotContain("渔港巷");
    }

    @Test
    void followingWelcomesAndLeavingParts() {
        assertThat(AFollower.reply(citizen.post(citizen.event("subscribe", "qrscene_7"))))
                .contains("我要诉求", "查进度", "服务");
        assertThat(known.citizenOf("wechat", citizen.openId)).hasValue(id);
        citizen.post(citizen.event("unsubscribe", ""));
        assertThat(known.citizenOf("wechat", citizen.openId)).isEmpty();
    }

    @Test
    void aPictureThatWechatHasNoMoreIsSaidAndNothingFiled() throws Exception {
        citizen.says("我要诉求");
        citizen.says("1");
        citizen.says("路灯坏了");
        citizen.says("无");
        citizen.shows("gone-" + citizen.openId);
        citizen.says("完成");
        assertThat(citizen.says("确认")).as("not fetched yet").isEmpty();
        worker.upTo(clock.now().plusSeconds(5));
        assertThat(tickets()).isZero();
        assertThat(citizen.says("完成")).contains("照片：0 张");
        assertThat(citizen.says("确认")).contains("工单编号");
    }

    @Test
    void aTokenThatCountsNoMoreIsAskedForAnewAndThePictureFetched() throws Exception {
        wechat.keep("m" + citizen.openId, HexFormat.of().parseHex("00"));
        citizen.says("我要诉求");
        citizen.says("1");
        citizen.says("路灯坏了");
        citizen.says("无");
        citizen.shows("m" + citizen.openId);
        wechat.forgetToken();
        citizen.says("完成");
        worker.upTo(clock.now().plusSeconds(1));
        assertThat(citizen.says("确认")).contains("不是可以识别的图片");
    }

    private long sentTo(AFollower one) {
        return wechat.sent().stream()
                .filter(sent -> sent.body().path("touser").asText().equals(one.openId))
                .count();
    }

    private long tickets() throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select count(*) from ticket where citizen_id = ?")) {
            statement.setLong(1, id);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}

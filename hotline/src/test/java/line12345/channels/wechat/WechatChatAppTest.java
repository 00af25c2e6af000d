package line12345.channels.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.channels.wechat.WechatStandIn.Sent;
import line12345.channels.wechat.talk.TalkWorker;
import line12345.hotline.console.chat.ChatHouse;
import line12345.ticketing.chat.voice.SpeakChats;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.identity.JoinAccount;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import javax.imageio.ImageIO;

/** 转人工 in WeChat: the same chat, whose lines WeChat carries. */
@QuarkusTest
@WithTestResource(value = WechatStandIn.class, scope = TestResourceScope.GLOBAL)
class WechatChatAppTest extends ChatHouse {
    private static final String PLACE =
            "<Location_X>25.5</Location_X><Location_Y>113.2</Location_Y><Scale>20</Scale>"
                    + "<Label><![CDATA[渔港巷 3 号]]></Label>";
    private static final String SAY = "/cgi-bin/message/custom/send";

    @Inject SpeakChats speak;
    @Inject Citizens citizens;
    @Inject JoinAccount join;
    @Inject TalkWorker worker;
    WechatStandIn wechat;

    private AFollower citizen;

    @BeforeEach
    void aFollower() {
        citizen = new AFollower("o" + UUID.randomUUID(), ten);
    }

    @AfterEach
    void wechatWorks() {
        wechat.refuse(SAY, 0);
    }

    private List<String> heard() {
        return wechat.sent().stream()
                .filter(sent -> sent.body().path("touser").asText().equals(citizen.openId))
                .map(sent -> sent.body().path("text").path("content").asText())
                .toList();
    }

    private void carried(Duration later) {
        speak.upTo(ten.plus(later));
    }

    @Test
    void whoSaysRengongTalksWithAnAgentAndEachLineArrivesOnceAndInOrder() {
        assertThat(citizen.says("转人工")).isEmpty();
        assertThat(citizen.says("渔港巷的井盖不见了")).isEmpty();
        long chat = takes(ONE);
        assertThat(reads(ONE, chat).getList("lines.words", String.class)).contains("渔港巷的井盖不见了");
        answers(ONE, chat, "在哪一段？").statusCode(204);
        answers(ONE, chat, "有人受伤吗？").statusCode(204);
        carried(Duration.ZERO);
        carried(Duration.ofMinutes(10));
        assertThat(heard()).hasSize(4);
        assertThat(heard().get(0)).startsWith("您排在第一位");
        assertThat(heard().subList(1, 4))
                .containsExactly("工号 " + ONE + " 为您服务。", "在哪一段？", "有人受伤吗？");
        assertThat(citizen.says("结束会话")).isEmpty();
        desk(ONE).get("/chats/now").then().body("talks.size()", org.hamcrest.Matchers.is(0));
        assertThat(citizen.says("服务")).isNotEmpty();
    }

    @Test
    void theSameMessageAgainIsSaidOnce() {
        citizen.says("人工");
        String xml = citizen.xml("text", "<Content>渔港巷的井盖不见了</Content>");
        citizen.post(xml);
        citizen.post(xml);
        long chat = takes(ONE);
        assertThat(reads(ONE, chat).getList("lines.words", String.class))
                .containsOnlyOnce("渔港巷的井盖不见了");
    }

    @Test
    void aLineThatWechatRefusesForAWhileArrivesLaterAndStaysBeforeTheNext() throws SQLException {
        citizen.says("人工");
        long chat = takes(ONE);
        wechat.refuse(SAY, -1);
        answers(ONE, chat, "第一句").statusCode(204);
        carried(Duration.ofSeconds(1));
        wechat.refuse(SAY, 0);
        answers(ONE, chat, "第二句").statusCode(204);
        // Its own turn has come, but the first one still rests after the failed try.
        carried(Duration.ofSeconds(2));
        assertThat(heard()).isEmpty();
        carried(Duration.ofMinutes(1));
        assertThat(heard()).endsWith("第一句", "第二句");
        assertThat(count("select count(*) from chat_voice where state = 'WAITING'")).isZero();
    }

    @Test
    void theAgentReadsWhatNeverArrives() {
        citizen.says("人工");
        long chat = takes(ONE);
        // 45015: silent for more than 48 hours.
        wechat.refuse(SAY, 45015);
        answers(ONE, chat, "您好").statusCode(204);
        carried(Duration.ZERO);
        assertThat(reads(ONE, chat).getList("lines.words", String.class))
                .anyMatch(words -> words.startsWith("有一句没有送到市民"));
    }

    @Test
    void aPictureAVoiceAndAPlaceReachTheAgentInTheirOrder() throws IOException {
        citizen.says("人工");
        wechat.keep("hole", picture());
        assertThat(citizen.shows("hole")).isEmpty();
        citizen.says("就是这个井盖");
        citizen.speaks("voice-9", "在渔港巷东头");
        citizen.post(citizen.xml("location", PLACE));
        worker.upTo(ten.plusSeconds(30));
        worker.upTo(ten.plusSeconds(90));
        long chat = takes(ONE);
        List<String> words = reads(ONE, chat).getList("lines.words", String.class);
        assertThat(words).containsSubsequence("", "就是这个井盖", "在渔港巷东头", "位置：渔港巷 3 号（坐标 25.5,113.2）");
        long file = reads(ONE, chat).getLong("lines.find { it.fileId != null }.fileId");
        desk(ONE).get("/chats/" + chat + "/files/" + file).then().statusCode(200);
    }

    @Test
    void aPictureThatWechatDoesNotHaveIsToldAndHoldsUpNothing() {
        citizen.says("人工");
        citizen.shows("nowhere");
        citizen.says("看到了吗？");
        worker.upTo(ten.plusSeconds(30));
        worker.upTo(ten.plusSeconds(90));
        worker.upTo(ten.plusSeconds(300));
        assertThat(heard()).anyMatch(words -> words.contains("没有收下"));
        long chat = takes(ONE);
        assertThat(reads(ONE, chat).getList("lines.words", String.class)).contains("看到了吗？");
    }

    @Test
    void anAgentsPictureIsShownInWechatAndAPdfIsNamed() throws IOException {
        citizen.says("人工");
        long chat = takes(ONE);
        sends(ONE, chat, "sample.png", "image/png", picture());
        sends(ONE, chat, "rules.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes());
        carried(Duration.ZERO);
        carried(Duration.ofMinutes(5));
        var own =
                wechat.sent().stream()
                        .map(Sent::body)
                        .filter(body -> body.path("touser").asText().equals(citizen.openId))
                        .toList();
        String media =
                own.stream()
                        .filter(body -> body.path("msgtype").asText().equals("image"))
                        .map(body -> body.at("/image/media_id").asText())
                        .findFirst()
                        .orElseThrow();
        assertThat(new String(wechat.lent(media), StandardCharsets.ISO_8859_1)).contains("PNG");
        assertThat(heard()).anyMatch(words -> words.contains("［文件：rules.pdf］"));
        assertThat(heard()).noneMatch(words -> words.contains("sample.png"));
    }

    private void sends(String login, long chat, String name, String type, byte[] bytes) {
        signedIn(login)
                .multiPart("key", UUID.randomUUID().toString())
                .multiPart("file", name, bytes, type)
                .post("/chats/" + chat + "/files")
                .then()
                .statusCode(204);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void outsideTheHoursItSaysSoAndAFilmIsAnsweredHonestly() {
        at(ten.plus(Duration.ofHours(11)));
        AFollower late = new AFollower("o" + UUID.randomUUID(), ten.plus(Duration.ofHours(11)));
        assertThat(late.says("人工")).contains("现在没有人在");
        at(ten);
        citizen.says("人工");
        String film = citizen.xml("video", "<MediaId>film-1</MediaId>");
        assertThat(AFollower.reply(citizen.post(film))).contains("没有转给工作人员");
    }

    @Test
    void aListedNumberTalksOnceADayAndHearsThatTheTelephoneIsOpen() {
        String phone = "133" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        long id =
                QuarkusTransaction.requiringNew()
                        .call(() -> citizens.meet(PhoneNumber.parse(phone)).id());
        join.join("wechat", citizen.openId, id, "test", ten);
        String until = OfficeClock.dayOf(ten).plusDays(30).toString();
        desk("review01")
                .body(Map.of("phone", phone, "words", "辱骂", "ticket", "", "until", until))
                .post("/harassment")
                .then()
                .statusCode(204);
        signsOut("review01");
        assertThat(citizen.says("转人工")).isEmpty();
        desk(ONE).post("/chats/" + takes(ONE) + "/end").then().statusCode(204);
        assertThat(citizen.says("转人工")).contains("每天只能找在线客服 1 次", "拨打 12345");
    }

    @Test
    void anOpenIdIsReadableNowhere() throws SQLException {
        citizen.says("人工");
        assertThat(
                        count(
                                "select count(*) from chat where account_sealed like '%"
                                        + citizen.openId
                                        + "%' or account_hash like '%"
                                        + citizen.openId
                                        + "%'"))
                .isZero();
        assertThat(
                        count(
                                "select count(*) from chat where channel = 'wechat' and state = 'WAITING' and account_sealed is not null"))
                .isOne();
    }
}

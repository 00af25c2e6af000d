package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.console.chat.ChatHouse;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import javax.imageio.ImageIO;

/** The citizen's side of a live chat: the own one and no other, the truth about waiting, files. */
@QuarkusTest
class ChatAppTest extends ChatHouse {
    @Inject OwnerCookie owners;
    @Inject Citizens citizens;
    @Inject jakarta.transaction.UserTransaction transaction;

    @Test
    void aPageWithoutScriptsGoesOnByReloading() {
        given().get("/").then().body(containsString("/portal/chat"));
        given().get("/portal/chat")
                .then()
                .statusCode(200)
                .body(containsString("现在有人在线"))
                .body(containsString("每天 8:30–20:00"));
        String browser = browser();
        String page = page(browser);
        assertThat(page).contains("您排在第一位").contains("name=\"words\"").contains("去留言");
        given().redirects()
                .follow(false)
                .cookie(CHAT, browser)
                .multiPart("key", "k1")
                .multiPart("words", "路灯<b>坏了", "text/plain;charset=UTF-8")
                .post("/portal/chat/lines")
                .then()
                .statusCode(303);
        assertThat(page(browser)).contains("路灯&lt;b&gt;坏了");
    }

    private static String page(String browser) {
        return given().cookie(CHAT, browser).get("/portal/chat").asString();
    }

    @Test
    void oneLineSentTwiceIsOne() {
        String browser = browser();
        writes(browser, "k1", "路灯坏了").statusCode(204);
        writes(browser, "k1", "路灯坏了").statusCode(204);
        assertThat(words(browser)).containsOnlyOnce("路灯坏了");
    }

    @Test
    void askingTwiceKeepsTheOnePlace() throws SQLException {
        String browser = browser();
        byScript(browser).post("/portal/chat").then().statusCode(303);
        assertThat(count("select count(*) from chat where state = 'WAITING'")).isEqualTo(1);
    }

    @Test
    void anotherBrowserSeesNothing() throws IOException {
        String own = browser();
        writes(own, "我的地址是柳堤路 8 号");
        long file = sends(own, "灯.png", picture());
        String other = browser();
        assertThat(words(other)).noneMatch(words -> words.contains("柳堤路"));
        given().cookie(CHAT, own).get("/portal/chat/files/" + file).then().statusCode(200);
        given().cookie(CHAT, other).get("/portal/chat/files/" + file).then().statusCode(404);
        given().get("/portal/chat/files/" + file).then().statusCode(404);
        given().get("/portal/chat/news").then().body("talk.state", is("NONE"));
        given().cookie(CHAT, "x").get("/portal/chat/news").then().body("talk.state", is("NONE"));
        writes("A".repeat(32), "k", "谁的会话").statusCode(404);
    }

    @Test
    void nothingOfItIsReadableInTheDatabase() throws SQLException {
        String browser = browser();
        writes(browser, "我的电话 13900001111");
        assertThat(count("select count(*) from chat_line where words_sealed like '%1390%'"))
                .isZero();
        assertThat(
                        count(
                                "select count(*) from chat where account_hash = '"
                                        + browser
                                        + "' or account_sealed is not null"))
                .isZero();
    }

    @Test
    void whoWaitsIsToldTheTruthAndNotKeptHoping() throws SQLException {
        browser();
        at(ten.plusSeconds(1));
        String browser = browser();
        later(Duration.ofMinutes(3));
        assertThat(words(browser)).noneMatch(words -> words.contains("让您久等"));
        later(Duration.ofMinutes(3).plusSeconds(1));
        assertThat(words(browser))
                .anyMatch(words -> words.contains("让您久等了：您前面还有 1 位") && words.contains("说不准"));
        later(Duration.ofMinutes(30).plusSeconds(1));
        assertThat(news(browser).getString("talk.state")).isEqualTo("ENDED");
        assertThat(words(browser)).anyMatch(words -> words.contains("对不起"));
        assertThat(count("select count(*) from alarm where kind = 'CHAT'")).isZero();
        writes(browser, "k", "还有人吗").statusCode(409).body("code", is("chat-over"));
    }

    @Test
    void aSilentCitizenIsAskedAndThenTheAgentIsFree() {
        String browser = browser();
        long chat = takes(ONE);
        answers(ONE, chat, "请问门牌号？").statusCode(204);
        later(Duration.ofMinutes(10));
        assertThat(words(browser)).anyMatch(words -> words.startsWith("您还在吗"));
        later(Duration.ofMinutes(15).minusMillis(1));
        assertThat(news(browser).getString("talk.state")).isEqualTo("TALKING");
        later(Duration.ofMinutes(15));
        assertThat(news(browser).getString("talk.state")).isEqualTo("ENDED");
        desk(ONE).get("/chats/now").then().body("talks.size()", is(0));
    }

    @Test
    void outsideTheHoursThePageSaysSo() {
        at(ten.plus(Duration.ofHours(10)));
        given().get("/portal/chat").then().body(containsString("现在没有人在线，服务时间是每天 8:30–20:00"));
        given().redirects()
                .follow(false)
                .post("/portal/chat")
                .then()
                .statusCode(503)
                .body(containsString("请留言"));
        at(ten.plus(Duration.ofHours(10)).minusMillis(1));
        browser();
    }

    @Test
    void whatIsTooLargeOrNoPictureIsASentence() throws IOException {
        String browser = browser();
        byte[] large = Arrays.copyOf(picture(), 5 * 1024 * 1024 + 1);
        sent(browser, "k1", "大.png", large)
                .statusCode(422)
                .body("sentence", containsString("5 MB"));
        byte[] program = "<html><script>".getBytes(StandardCharsets.UTF_8);
        sent(browser, "k2", "假.png", program)
                .statusCode(422)
                .body("sentence", containsString("不是可以识别的照片或 PDF"));
        given().cookie(CHAT, browser)
                .multiPart("key", "k3")
                .multiPart("file", "假.png", program)
                .post("/portal/chat/lines")
                .then()
                .statusCode(422)
                .body(containsString("不是可以识别的照片或 PDF"))
                .body(containsString("JPG, PNG, GIF or PDF"));
        writes(browser, "k4", "  ").statusCode(422).body("sentence", containsString("不能为空"));
        writes(browser, "k5", "路".repeat(1001)).statusCode(422);
        assertThat(news(browser).getList("talk.lines.side")).containsOnly("house");
    }

    @Test
    void aPdfOfTheAgentIsOnlyOfferedForSaving() {
        String browser = browser();
        long chat = takes(ONE);
        byte[] pdf = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        desk(ONE)
                .contentType("multipart/form-data")
                .multiPart("key", "p1")
                .multiPart("file", "表.pdf", pdf)
                .post("/chats/" + chat + "/files")
                .then()
                .statusCode(204);
        String file = news(browser).getString("talk.lines.find { it.side == 'agent' }.file");
        given().cookie(CHAT, browser)
                .get(file)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("Content-Security-Policy", containsString("sandbox"));
    }

    @Test
    void moreThanAnybodyWritesIsRefusedForAMinute() {
        String browser = browser();
        for (int i = 0; i < 20; i++) {
            writes(browser, "k" + i, "啊").statusCode(204);
        }
        writes(browser, "more", "啊").statusCode(429);
        at(ten.plus(Duration.ofMinutes(1)));
        writes(browser, "more", "啊").statusCode(204);
    }

    @Test
    void theMarkOfWritingIsOverInSeconds() {
        String browser = browser();
        long chat = takes(ONE);
        desk(ONE).post("/chats/" + chat + "/typing").then().statusCode(204);
        byScript(browser).post("/portal/chat/typing").then().statusCode(204);
        assertThat(news(browser).getBoolean("talk.typing")).isTrue();
        assertThat(reads(ONE, chat).getBoolean("types")).isTrue();
        answers(ONE, chat, "好的").statusCode(204);
        assertThat(news(browser).getBoolean("talk.typing")).isFalse();
        at(ten.plusSeconds(6));
        assertThat(reads(ONE, chat).getBoolean("types")).isFalse();
    }

    @Test
    void theTalkIsRatedAtItsEndByTwoTouches() throws SQLException {
        String browser = browser();
        long chat = takes(ONE);
        desk(ONE).post("/chats/" + chat + "/end").then().statusCode(204);
        assertThat(count("select count(*) from alarm where kind = 'CHAT'")).isZero();
        assertThat(page(browser)).contains("这次接待您满意吗");
        byScript(browser)
                .formParam("score", "BAD")
                .post("/portal/chat/rate")
                .then()
                .statusCode(303);
        assertThat(page(browser)).doesNotContain("这次接待您满意吗");
        assertThat(count("select count(*) from chat where score = 'BAD' and id = " + chat)).isOne();
    }

    @Test
    void aTicketFromAChatCarriesItsWordsPicturesAndProvenNumberOnce() throws Exception {
        String phone = "137" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        String browser = provenBrowser(phone);
        writes(browser, "柳堤路 8 号的灯不亮，打 13911112222 找我");
        sends(browser, "灯.png", picture());
        long chat = takes(ONE);
        var beginning = desk(ONE).get("/chats/" + chat + "/filing").then().statusCode(200);
        beginning.body("phone", is(phone)).body("words", containsString("柳堤路 8 号"));
        assertThat(count("select count(*) from look where reason = '在线会话登记工单'")).isPositive();
        String key = UUID.randomUUID().toString();
        String number = files(chat, key, phone);
        assertThat(files(chat, key, phone)).isEqualTo(number);
        String ticket = " from ticket t where t.number = '" + number + "' and t.channel = 'portal'";
        assertThat(count("select count(*)" + ticket)).isOne();
        assertThat(
                        count(
                                "select count(*) from attachment a where a.ticket_id = (select t.id"
                                        + ticket
                                        + ")"))
                .isOne();
        String history =
                "select count(*) from timeline_entry e where e.what = '在线会话' and e.ticket_id = (select t.id"
                        + ticket
                        + ")";
        assertThat(count(history + " and e.internal and e.sentence like '%灯不亮%'")).isOne();
        assertThat(count(history + " and e.sentence like '%13911112222%'")).isZero();
        assertThat(words(browser)).filteredOn(words -> words.contains(number)).hasSize(1);
        assertThat(reads(ONE, chat).getList("tickets.number", String.class)).contains(number);
    }

    private String provenBrowser(String phone) throws Exception {
        transaction.begin();
        long citizen = citizens.meet(PhoneNumber.parse(phone)).id();
        transaction.commit();
        return given().redirects()
                .follow(false)
                .cookie(OwnerCookie.NAME, owners.of(citizen, ten, false).getValue())
                .post("/portal/chat")
                .then()
                .statusCode(303)
                .extract()
                .cookie(CHAT);
    }

    private String files(long chat, String key, String phone) {
        Map<String, Object> form = new HashMap<>();
        form.put("key", key);
        form.put("phone", phone);
        form.put("name", "");
        form.put("kind", "CONSULTATION");
        form.put("content", "柳堤路 8 号的灯不亮");
        form.put("urgency", "ORDINARY");
        form.put("handling", "ANSWER");
        form.put("answer", "已告知路灯所今晚检修。");
        form.put("chat", chat);
        return desk(ONE)
                .body(form)
                .post("/console/tickets")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("number");
    }

    private long sends(String browser, String name, byte[] bytes) {
        sent(browser, UUID.randomUUID().toString(), name, bytes).statusCode(204);
        String file = news(browser).getString("talk.lines.findAll { it.file != '' }.last().file");
        return Long.parseLong(file.substring(file.lastIndexOf('/') + 1));
    }

    private ValidatableResponse sent(String browser, String key, String name, byte[] bytes) {
        return byScript(browser)
                .multiPart("key", key)
                .multiPart("file", name, bytes)
                .post("/portal/chat/lines")
                .then();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}

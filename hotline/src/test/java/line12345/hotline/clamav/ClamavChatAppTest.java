package line12345.hotline.clamav;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import line12345.hotline.console.chat.ChatHouse;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

/** What is sent in a live chat is looked at by a real ClamAV before either side opens it. */
@QuarkusTest
@TestProfile(ClamavAppTest.WithScanner.class)
class ClamavChatAppTest extends ChatHouse {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static byte[] pdf(String content) {
        return ("%PDF-1.4\n" + content + "\n%%EOF").getBytes(StandardCharsets.US_ASCII);
    }

    /** Its number. */
    private String sends(String browser, String name, byte[] bytes) {
        byScript(browser)
                .multiPart("key", UUID.randomUUID().toString())
                .multiPart("file", name, bytes)
                .post("/portal/chat/lines")
                .then()
                .statusCode(204);
        String file = news(browser).getString("talk.lines.findAll { it.file != '' }.last().file");
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static Response citizenOpens(String browser, String file) {
        return given().cookie(CHAT, browser)
                .accept(ContentType.JSON)
                .get("/portal/chat/files/" + file);
    }

    private Response agentOpens(long chat, String file) {
        return desk(ONE).get("/chats/" + chat + "/files/" + file);
    }

    @Test
    void aHarmfulFileOfAChatIsGoneAndBothSidesReadThatItIs() throws SQLException {
        String browser = browser();
        long chat = takes(ONE);
        String file = sends(browser, "report.pdf", pdf(RealScanner.HARM));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                citizenOpens(browser, file)
                                        .then()
                                        .statusCode(410)
                                        .body("sentence", containsString("Line12345.Test")));
        agentOpens(chat, file).then().statusCode(410).body("code", is("file-harmful"));
        assertThat(count("select length(content) from chat_file where id = " + file)).isZero();
        assertThat(words(browser))
                .anyMatch(words -> words.contains("report.pdf") && words.contains("病毒"));
        assertThat(reads(ONE, chat).getList("lines.words", String.class))
                .anyMatch(words -> words.contains("病毒"));
    }

    @Test
    void whatTheAgentSendsIsLookedAtToo() {
        String browser = browser();
        long chat = takes(ONE);
        desk(ONE)
                .contentType("multipart/form-data")
                .multiPart("key", "p1")
                .multiPart("file", "form.pdf", pdf(RealScanner.HARM))
                .post("/chats/" + chat + "/files")
                .then()
                .statusCode(204);
        String path = news(browser).getString("talk.lines.find { it.side == 'agent' }.file");
        String file = path.substring(path.lastIndexOf('/') + 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> citizenOpens(browser, file).then().statusCode(410));
    }

    @Test
    void whileTheScannerIsAwayNeitherSideOpensItAndLaterBothDo() {
        String browser = browser();
        long chat = takes(ONE);
        RealScanner.goAway();
        String file;
        try {
            file = sends(browser, "report.pdf", pdf("材料"));
            citizenOpens(browser, file)
                    .then()
                    .statusCode(409)
                    .body("code", is("file-being-checked"));
            agentOpens(chat, file).then().statusCode(409);
            String tried = ClamavAppTest.TRIED.replace("?1", "'CHAT'").replace("?2", file);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(count(tried)).isOne());
            agentOpens(chat, file).then().statusCode(409);
        } finally {
            RealScanner.startAgain();
        }
        at(ten.plus(Duration.ofMinutes(6)));
        await().atMost(PATIENCE).untilAsserted(() -> agentOpens(chat, file).then().statusCode(200));
        citizenOpens(browser, file).then().statusCode(200);
    }

    @Test
    void aPictureThatWasHarmfulKeepsNoTicketFromBeingFiled() throws Exception {
        String browser = browser();
        long chat = takes(ONE);
        String file = sends(browser, "lamp.png", picture());
        await().atMost(PATIENCE).untilAsserted(() -> agentOpens(chat, file).then().statusCode(200));
        sql("update chat_file set content = '' where id = " + file);
        sql("update file_check set state = 'HARMFUL' where store = 'CHAT' and file_id = " + file);
        Map<String, Object> form = new HashMap<>();
        form.put("key", UUID.randomUUID().toString());
        form.put("phone", "13712345678");
        form.put("name", "");
        form.put("kind", "CONSULTATION");
        form.put("content", "柳堤路 8 号的灯不亮");
        form.put("urgency", "ORDINARY");
        form.put("handling", "ANSWER");
        form.put("answer", "已告知路灯所今晚检修。");
        form.put("chat", chat);
        String number =
                desk(ONE)
                        .body(form)
                        .post("/console/tickets")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getString("number");
        String pictures =
                "select count(*) from attachment a join ticket t on t.id = a.ticket_id"
                        + " where t.number = '";
        assertThat(count(pictures + number + "'")).isZero();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}

package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.channels.ChannelContract.Attachment;
import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.handling.PauseLeg;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.notice.OwnNotices;
import line12345.ticketing.ticket.reading.ReadTicket;
import line12345.ticketing.ticket.reading.TicketView;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;
import javax.sql.DataSource;

/** 补充材料: what a citizen forgot to say. */
@QuarkusTest
class MaterialAppTest extends AppTest {
    /** Monday morning; the office of street lamps is 31. */
    private static final Instant FILED = Instant.parse("2026-05-11T02:00:00Z");

    private static final long OFFICE = 31;

    @Inject Journeys journeys;
    @Inject SignTicket sign;
    @Inject PauseLeg pause;
    @Inject ReadTicket read;
    @Inject OwnNotices bell;
    @Inject DataSource database;

    private Receipt receipt;
    private Actor clerk;

    @BeforeEach
    void aLampIsSentToItsOffice() {
        receipt = journeys.file(Journeys.send(), FILED);
        clerk = journeys.clerkOf(OFFICE);
        at(FILED.plus(Duration.ofHours(1)));
    }

    @Test
    void wordsAndPicturesReachTheOfficeAndStandOnThePage() throws SQLException {
        Response added =
                add(UUID.randomUUID().toString(), "灯杆编号 17 号", List.of(picture(), picture()));
        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(added.asString()).contains("补充的内容收到了").contains("您补充了：灯杆编号 17 号（图片 2 张）");
        assertThat(pictures()).isEqualTo(2);
        TicketView seen = read.read(receipt.number(), clerk, FILED.plus(Duration.ofHours(2)));
        assertThat(seen.toString()).contains("灯杆编号 17 号");
        assertThat(bell.unread(clerk, 50))
                .anyMatch(
                        notice ->
                                notice.ticketNumber().equals(receipt.number())
                                        && notice.words().contains("补充了材料"));
    }

    @Test
    void aSecondTapAddsNothing() throws SQLException {
        String key = UUID.randomUUID().toString();
        add(key, "灯杆编号 17 号", List.of(picture()));
        String page = add(key, "灯杆编号 17 号", List.of(picture())).asString();
        assertThat(pictures()).isOne();
        assertThat(page.split("您补充了", -1)).hasSize(2);
    }

    @Test
    void anOfficeThatWaitsGoesOnByItself() {
        Instant signed = FILED.plus(Duration.ofMinutes(10));
        sign.sign(receipt.number(), journeys.version(receipt.number()), clerk, signed);
        pause.pause(
                receipt.number(),
                "请说明灯杆的编号",
                journeys.version(receipt.number()),
                clerk,
                FILED.plus(Duration.ofMinutes(20)));
        assertThat(follow().asString()).contains("部门在等您补充");
        String page = add(UUID.randomUUID().toString(), "17 号", List.of()).asString();
        assertThat(page).doesNotContain("部门在等您补充");
        var leg = read.read(receipt.number(), journeys.first(Role.AGENT), FILED).legs().get(0);
        assertThat(leg.state().chinese()).isEqualTo("办理中");
    }

    @Test
    void boundsAreSentencesAndKeepWhatWasTyped() throws SQLException {
        assertThat(add(key(), " ", List.of()).asString()).contains("请写几句要补充的话");
        Response wrong =
                add(
                        key(),
                        "见附件",
                        List.of(
                                new Attachment(
                                        "a.png", "<script>".getBytes(StandardCharsets.UTF_8))));
        assertThat(wrong.asString()).contains("不是可以识别的图片").contains("见附件");
        assertThat(pictures()).isZero();
        for (int i = 1; i <= 5; i++) {
            assertThat(add(key(), "第 " + i + " 次", List.of()).statusCode()).isEqualTo(200);
        }
        assertThat(add(key(), "第 6 次", List.of()).asString()).contains("一天最多补充 5 次");
        at(FILED.plus(Duration.ofHours(25)));
        assertThat(add(key(), "第 6 次", List.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void thirteenPicturesAreTooMany() throws SQLException {
        for (int i = 0; i < 4; i++) {
            add(key(), "", List.of(picture(), picture(), picture()));
        }
        assertThat(pictures()).isEqualTo(12);
        assertThat(add(key(), "", List.of(picture())).asString()).contains("最多留 12 张");
    }

    @Test
    void afterTheAnswerItIsTooLate() {
        journeys.signAndReply(
                receipt.number(),
                OFFICE,
                FILED.plus(Duration.ofMinutes(5)),
                FILED.plus(Duration.ofMinutes(30)));
        Receipt answered = journeys.file(Journeys.answer(), FILED);
        String page = add(answered, key(), "还有一件事", List.of()).asString();
        assertThat(page).contains("已经办结，不能再补充");
    }

    @Test
    void withoutTheCodeNothingIsAdded() {
        var foreign = new Receipt(receipt.number(), "000000", FILED, false, "", "", false);
        assertThat(add(foreign, key(), "别人的话", List.of()).statusCode()).isEqualTo(404);
        assertThat(follow().asString()).doesNotContain("别人的话");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private Response follow() {
        return given().formParam("number", receipt.number())
                .formParam("code", receipt.queryCode())
                .post("/portal/follow");
    }

    private Response add(String key, String words, List<Attachment> pictures) {
        return add(receipt, key, words, pictures);
    }

    private static Response add(Receipt of, String key, String words, List<Attachment> pictures) {
        var request = given();
        for (var field :
                List.of(
                        List.of("number", of.number()),
                        List.of("code", of.queryCode()),
                        List.of("key", key),
                        List.of("words", words))) {
            request.multiPart(
                    new MultiPartSpecBuilder(field.get(1))
                            .controlName(field.get(0))
                            .mimeType("text/plain")
                            .charset(StandardCharsets.UTF_8)
                            .build());
        }
        for (Attachment picture : pictures) {
            request.multiPart("pictures", picture.name(), picture.bytes(), "image/png");
        }
        return request.post("/portal/follow/material");
    }

    private static Attachment picture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return new Attachment("lamp.png", bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private long pictures() throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select count(*) from attachment a join ticket t on t.id ="
                                        + " a.ticket_id where t.number = ?")) {
            statement.setString(1, receipt.number());
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static void at(Instant moment) {
        QuarkusMock.installMockForType(
                new OfficeClock() {
                    @Override
                    public Instant now() {
                        return moment;
                    }
                },
                OfficeClock.class);
    }
}

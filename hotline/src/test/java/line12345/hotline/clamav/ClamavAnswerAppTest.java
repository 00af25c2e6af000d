package line12345.hotline.clamav;

import static io.restassured.RestAssured.given;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Role;
import line12345.ticketing.attachment.AttachFile;
import line12345.ticketing.attachment.NewFile;
import line12345.ticketing.attachment.Purpose;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/** The picture that stands in the citizen's page itself waits for the scanner like any file. */
@QuarkusTest
@TestProfile(ClamavAppTest.WithScanner.class)
class ClamavAnswerAppTest extends AppTest {
    private static final Map<String, String> REPLY =
            Map.of("contact", "已电话联系", "findings", "属实", "answer", "已更换灯头，请查看照片");

    @Inject Journeys journeys;
    @Inject FileTicket fileTicket;
    @Inject AttachFile attach;
    @Inject Accounts accounts;
    @Inject OfficeClock clock;

    /** A complaint: its reply is read by a reviewer. */
    private Receipt complaint() {
        TicketForm help = journeys.form(Journeys.send());
        return fileTicket.file(
                new TicketForm(
                        help.channel(),
                        help.messageKey(),
                        null,
                        help.phone(),
                        help.name(),
                        TicketKind.COMPLAINT,
                        "路灯修了三次还不亮",
                        help.placeCode(),
                        help.address(),
                        help.matterCode(),
                        help.urgency(),
                        false,
                        null,
                        help.first(),
                        List.of()),
                journeys.first(Role.AGENT),
                clock.now());
    }

    private void step(String login, String number, String address, Map<String, ?> form) {
        Map<String, Object> body = new HashMap<>(form);
        body.put("version", journeys.version(number));
        as(login)
                .accept("application/json, text/html;q=0.5")
                .header("HX-Request", "true")
                .contentType(ContentType.JSON)
                .body(body)
                .post(address)
                .then()
                .statusCode(204);
    }

    private static ValidatableResponse progress(Receipt receipt) {
        return given().formParam("number", receipt.number())
                .formParam("code", receipt.queryCode())
                .post("/portal/follow")
                .then()
                .statusCode(200);
    }

    @Test
    void thePictureOfAnAnswerIsShownOnlyOnceItWasLookedAt() throws IOException {
        Receipt receipt = complaint();
        String number = receipt.number();
        RealScanner.goAway();
        try {
            step("clerk31", number, "/desk/" + number + "/sign", Map.of());
            var clerk =
                    accounts.withRole(Role.CLERK).stream()
                            .filter(one -> one.departmentId() == 31)
                            .findFirst()
                            .orElseThrow();
            var photo = new NewFile(Purpose.REPLY, "1", "lamp.jpg", photo(), true);
            attach.attach(number, photo, clerk, clock.now());
            step("clerk31", number, "/desk/" + number + "/reply", REPLY);
            step("review01", number, "/reviews/" + number + "/approve", Map.of());
            progress(receipt).body(containsString("lamp.jpg"), not(containsString("data:image")));
        } finally {
            RealScanner.startAgain();
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> progress(receipt).body(containsString("data:image/jpeg")));
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }
}

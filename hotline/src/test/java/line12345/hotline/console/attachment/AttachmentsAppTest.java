package line12345.hotline.console.attachment;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.application.ApplicationLists;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.sql.DataSource;

/** Attachments from an office's hands to the citizen's eyes, and to nobody else's. */
@QuarkusTest
class AttachmentsAppTest extends AppTest {
    private static final byte[] PDF = "%PDF-1.7\n检测报告".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> REPLY =
            Map.of("contact", "已电话联系", "findings", "属实", "answer", "已更换灯头，请查看照片");

    @Inject Journeys journeys;
    @Inject FileTicket fileTicket;
    @Inject OfficeClock clock;
    @Inject ApplicationLists applications;
    @Inject DataSource database;

    private Receipt receipt;
    private String number;

    @BeforeEach
    void aComplaintThat31HasSigned() {
        TicketForm help = journeys.form(Journeys.send());
        TicketForm form =
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
                        List.of());
        receipt = fileTicket.file(form, journeys.first(Role.AGENT), clock.now());
        number = receipt.number();
        step("clerk31", "/desk/" + number + "/sign", Map.of()).statusCode(204);
    }

    @Test
    void theCitizenSeesOnlyWhatIsForCitizensAndOnlyWithTheApprovedAnswer() throws IOException {
        long shown = id(attach("clerk31", "REPLY", "lamp.jpg", photo(), "yes"), "lamp.jpg");
        long kept = id(attach("clerk31", "REPLY", "report.pdf", PDF, "no"), "report.pdf");
        citizenOpens(shown).statusCode(404);
        step("clerk31", "/desk/" + number + "/reply", REPLY).statusCode(204);
        citizenOpens(shown).statusCode(404);
        progress().body(not(containsString("lamp.jpg")));
        as("review01")
                .get("/reviews/" + number)
                .then()
                .body(containsString("lamp.jpg"), containsString("report.pdf"));
        step("review01", "/reviews/" + number + "/approve", Map.of()).statusCode(204);
        progress()
                .body(containsString("lamp.jpg"), containsString("data:image/jpeg;base64,"))
                .body(not(containsString("report.pdf")));
        citizenOpens(shown)
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", "nosniff");
        citizenOpens(kept).statusCode(404);
        String other = journeys.file(Journeys.answer(), clock.now()).number();
        open(other, receipt.queryCode(), shown).statusCode(404);
    }

    @Test
    void anotherOfficeFindsNothingAndTheHotlineNothingLoose() throws IOException {
        long file = id(attach("clerk31", "REPLY", "a.jpg", photo(), "no"), "a.jpg");
        as("clerk32").get(address(file)).then().statusCode(404);
        as("review01").get(address(file)).then().statusCode(404);
        as("clerk31")
                .get(address(file))
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("inline; filename*=UTF-8''a.jpg"))
                .header("Content-Security-Policy", containsString("sandbox"));
        as("clerk31")
                .get(address(file) + "/small")
                .then()
                .contentType("image/jpeg")
                // The next person at this desk has no right to it.
                .header("Cache-Control", equalTo("no-store"));
        as("clerk31").get("/tickets/" + number + "/attachments/999999999").then().statusCode(404);
        String own = journeys.file(Journeys.send(), clock.now()).number();
        as("clerk31").get("/tickets/" + own + "/attachments/" + file).then().statusCode(404);
        given().redirects().follow(false).get(address(file)).then().statusCode(401);
        as("clerk32").multiPart("purpose", "REPLY").post(list()).then().statusCode(422);
        post("clerk32", "REPLY", "k", "a.pdf", PDF, "no").then().statusCode(404);
        post("review01", "REPLY", "k", "a.pdf", PDF, "no").then().statusCode(403);
        drop("clerk32", file).statusCode(404);
    }

    @Test
    void whatIsNoPictureOrTooLargeOrTooManyIsRefusedAndNothingIsKept() throws Exception {
        long before = files();
        attach("clerk31", "REPLY", "a.pdf", "<html>".getBytes(), "no")
                .statusCode(422)
                .body("code", equalTo("wrong-file"), "sentence", containsString("不是可以识别的照片"));
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        attach("clerk31", "REPLY", "large.pdf", large, "no")
                .statusCode(422)
                .body("sentence", containsString("超过 10 MB"));
        attach("clerk31", "NONSENSE", "a.pdf", PDF, "no").statusCode(422);
        attach("clerk31", "MINUTES", "a.pdf", PDF, "no").statusCode(403);
        attach("clerk31", "OBJECTION", "a.pdf", PDF, "no").statusCode(403);
        assertThat(files()).isEqualTo(before);
        String key = UUID.randomUUID().toString();
        post("clerk31", "REPLY", key, "a.pdf", PDF, "no").then().statusCode(200);
        post("clerk31", "REPLY", key, "a.pdf", PDF, "no").then().statusCode(200);
        assertThat(files()).as("the same key again").isEqualTo(before + 1);
        for (int i = 1; i < 9; i++) {
            attach("clerk31", "REPLY", i + ".pdf", PDF, "no").statusCode(200);
        }
        attach("clerk31", "REPLY", "10.pdf", PDF, "no")
                .statusCode(422)
                .body("sentence", containsString("最多附 9 个附件"));
        assertThat(files()).isEqualTo(before + 9);
    }

    @Test
    void aReplyThatCameBackKeepsItsFilesAndTheyCanBeDropped() throws IOException {
        long photo = id(attach("clerk31", "REPLY", "lamp.jpg", photo(), "yes"), "lamp.jpg");
        long report = id(attach("clerk31", "REPLY", "report.pdf", PDF, "no"), "report.pdf");
        step("clerk31", "/desk/" + number + "/reply", REPLY).statusCode(204);
        drop("clerk31", photo).statusCode(409).body("sentence", containsString("不能更改"));
        attach("clerk31", "REPLY", "late.pdf", PDF, "no").statusCode(409);
        step(
                        "review01",
                        "/reviews/" + number + "/send-back",
                        Map.of("ground", "beside", "words", ""))
                .statusCode(204);
        as("clerk31")
                .get("/desk/" + number)
                .then()
                .body(containsString("lamp.jpg"), containsString(address(report) + "/drop"));
        mark("clerk31", photo, false).statusCode(200).body(containsString("仅内部"));
        drop("clerk31", report).statusCode(200).body(not(containsString("report.pdf")));
        as("review01").get(address(report)).then().statusCode(404);
        step("clerk31", "/desk/" + number + "/reply", REPLY).statusCode(204);
        step("review01", "/reviews/" + number + "/approve", Map.of()).statusCode(204);
        progress().body(containsString("已更换灯头"), not(containsString("lamp.jpg")));
    }

    @Test
    void evidenceGoesWithItsApplicationAndStays() {
        long file = id(attach("clerk31", "EXTENSION", "plan.pdf", PDF, "yes"), "plan.pdf");
        as("manager01").get(address(file)).then().statusCode(404);
        step(
                        "clerk31",
                        "/desk/" + number + "/ask/extension",
                        Map.of(
                                "amount",
                                2,
                                "unit",
                                "WORKING_DAY",
                                "reason",
                                "等货",
                                "evidence",
                                "见附件"))
                .statusCode(204);
        as("review01")
                .get(address(file))
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment; filename*=UTF-8''plan.pdf"));
        drop("clerk31", file).statusCode(409).body("sentence", containsString("已随延期申请提交"));
        as("review01").get("/tickets/" + number).then().body(containsString("plan.pdf"));
    }

    @Test
    void minutesGoWithTheDecisionToThoseWhomItBinds() {
        long evidence = id(attach("clerk31", "RETURN", "duty.pdf", PDF, "no"), "duty.pdf");
        returned("duty", "clerk31");
        Map<String, Object> to32 = Map.of("departmentId", 32, "reason", "道路归交管");
        step("agent01", "/pool/" + number + "/dispatch", to32).statusCode(204);
        as("clerk32").get(address(evidence)).then().statusCode(404);
        returned("place", "clerk32");
        long minutes = id(attach("manager01", "MINUTES", "minutes.pdf", PDF, "no"), "minutes.pdf");
        as("manager01")
                .get("/decisions/" + number)
                .then()
                .body(containsString("minutes.pdf"), containsString("duty.pdf"));
        as("clerk31").get(address(minutes)).then().statusCode(404);
        Map<String, Object> decided =
                Map.of("lead", 31, "helpers", List.of(32), "minutes", "三方议定，见附件");
        step("manager01", "/decisions/" + number + "/meeting", decided).statusCode(204);
        as("clerk31").get(address(minutes)).then().statusCode(200);
        as("clerk33").get(address(minutes)).then().statusCode(404);
        as("agent01").get("/tickets/" + number).then().body(containsString("minutes.pdf"));
        json("manager01", address(minutes) + "/drop", Map.of("purpose", "MINUTES")).statusCode(409);
    }

    private void returned(String ground, String login) {
        Map<String, Object> form = Map.of("ground", ground, "evidence", "目录另有规定");
        step(login, "/desk/" + number + "/ask/return", form).statusCode(204);
        var all = applications.ofTicket(number, journeys.first(Role.REVIEWER), clock.now());
        var asked = all.get(all.size() - 1);
        Map<String, Object> yes = Map.of("version", asked.version(), "granted", true);
        json("review01", "/reviews/applications/" + asked.id(), yes).statusCode(204);
    }

    private ValidatableResponse attach(
            String login, String purpose, String name, byte[] bytes, String citizen) {
        return post(login, purpose, UUID.randomUUID().toString(), name, bytes, citizen).then();
    }

    private Response post(
            String login, String purpose, String key, String name, byte[] bytes, String citizen) {
        return as(login)
                .accept("application/json, text/html;q=0.5")
                .header("HX-Request", "true")
                .multiPart("purpose", purpose)
                .multiPart("key", key)
                .multiPart("citizen", citizen)
                .multiPart(
                        new io.restassured.builder.MultiPartSpecBuilder(bytes)
                                .controlName("file")
                                .fileName(name)
                                .mimeType("application/octet-stream")
                                .charset(StandardCharsets.UTF_8)
                                .build())
                .post(list());
    }

    private ValidatableResponse drop(String login, long id) {
        return json(login, address(id) + "/drop", Map.of("purpose", "REPLY"));
    }

    private ValidatableResponse mark(String login, long id, boolean citizen) {
        return json(login, address(id) + "/mark", Map.of("purpose", "REPLY", "citizen", citizen));
    }

    private ValidatableResponse step(String login, String address, Map<String, ?> form) {
        Map<String, Object> body = new HashMap<>(form);
        body.put("version", journeys.version(number));
        return json(login, address, body);
    }

    private static ValidatableResponse json(String login, String address, Map<String, ?> body) {
        return as(login)
                .accept("application/json, text/html;q=0.5")
                .header("HX-Request", "true")
                .contentType(ContentType.JSON)
                .body(body)
                .post(address)
                .then();
    }

    private ValidatableResponse progress() {
        return given().formParam("number", number)
                .formParam("code", receipt.queryCode())
                .post("/portal/follow")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse citizenOpens(long id) {
        return open(number, receipt.queryCode(), id);
    }

    private static ValidatableResponse open(String number, String code, long id) {
        return given().formParam("number", number)
                .formParam("code", code)
                .formParam("file", id)
                .post("/portal/follow/file")
                .then();
    }

    /** The id of the file of that name in a list. */
    private static long id(ValidatableResponse list, String name) {
        String page = list.statusCode(200).extract().asString();
        String before = page.substring(0, page.indexOf(name + "</span>"));
        Matcher found = Pattern.compile("attachments/(\\d+)\"").matcher(before);
        long last = 0;
        while (found.find()) {
            last = Long.parseLong(found.group(1));
        }
        return last;
    }

    private String list() {
        return "/tickets/" + number + "/attachments";
    }

    private String address(long id) {
        return list() + "/" + id;
    }

    private long files() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select count(*) from attached_file f"
                                                + " join attached_content c on c.file_id = f.id"
                                                + " join ticket t on t.id = f.ticket_id"
                                                + " where t.number = '"
                                                + number
                                                + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }
}

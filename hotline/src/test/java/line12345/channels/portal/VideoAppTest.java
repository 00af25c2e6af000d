package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.channels.ChannelContract.Answer;
import line12345.channels.portal.upload.SweepUploads;
import line12345.hotline.AppTest;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

/** Films: sent in parts, filed without their place, played by who may. */
@QuarkusTest
class VideoAppTest extends AppTest {
    private static final Pattern PLAYED = Pattern.compile("src=\"(/tickets/\\d{14}/videos/\\d+)\"");
    private static final Pattern OWN = Pattern.compile("src=\"(/portal/videos/\\d{14}/\\d+)\"");
    private static final int MB = 1024 * 1024;

    @Inject DataSource database;
    @Inject OwnerCookie owners;
    @Inject SweepUploads sweep;
    @Inject OfficeClock clock;

    private final String form = UUID.randomUUID().toString();

    private Answer filed(byte[] film) {
        Answer filed = APortal.fileFilms(APortal.fields(form), List.of(AFilmSent.sent(form, film)));
        assertThat(filed.number()).as(filed.page()).isNotNull();
        return filed;
    }

    private static String staffPage(String number) {
        return as("shift01").accept("text/html").get("/tickets/" + number).asString();
    }

    private static String found(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    @Test
    void aFilmIsPlayedPieceByPieceByWhoMayReadItsTicketAndSaysNothingElse() {
        byte[] film = AFilmSent.large(5 * MB / 2);
        String page = staffPage(filed(film).number());
        assertThat(page).contains("市民的视频：北门.mp4", "preload=\"none\"").doesNotContain("拍摄位置");
        String address = found(PLAYED, page);
        Response whole = as("shift01").get(address);
        assertThat(whole.statusCode()).isEqualTo(200);
        byte[] played = whole.asByteArray();
        assertThat(played).hasSameSizeAs(film);
        assertThat(text(played))
                .contains("ftyp", "avc1")
                .doesNotContain("loci", "31.2304", "Secret");
        assertThat(text(film)).contains("loci", "31.2304", "Secret");
        assertThat(whole.header("Content-Length")).isEqualTo("" + film.length);
        assertThat(whole.header("Content-Type")).isEqualTo("video/mp4");
        assertThat(whole.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(whole.header("Content-Security-Policy")).contains("sandbox");
        assertThat(whole.header("Content-Disposition")).startsWith("inline; filename*=UTF-8''%E5");
        assertThat(as("shift01").get(address + "?save=yes").header("Content-Disposition"))
                .startsWith("attachment");

        Response part = range(address, "bytes=" + (MB - 10) + "-" + (MB + 9));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.header("Content-Range"))
                .isEqualTo("bytes " + (MB - 10) + "-" + (MB + 9) + "/" + film.length);
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(played, MB - 10, MB + 10));
        assertThat(range(address, "bytes=0-99").asByteArray())
                .isEqualTo(Arrays.copyOf(played, 100));
        Response none = range(address, "bytes=" + film.length + "-");
        assertThat(none.statusCode()).isEqualTo(416);
        assertThat(none.header("Content-Range")).isEqualTo("bytes */" + film.length);

        as("clerk31").get(address).then().statusCode(404);
        as("shift01").get(address.replaceAll("\\d+$", "0")).then().statusCode(404);
        Response stranger = given().redirects().follow(false).get(address);
        assertThat(stranger.statusCode()).isIn(302, 303, 401);
    }

    private static Response range(String address, String asked) {
        return as("shift01").header("Range", asked).get(address);
    }

    @Test
    void anotherTicketsNumberOpensNoFilm() {
        String address = found(PLAYED, staffPage(filed(AFilmSent.film()).number()));
        String other =
                APortal.file(APortal.fields(UUID.randomUUID().toString()), List.of()).number();
        as("shift01").get(address.replaceFirst("\\d{14}", other)).then().statusCode(404);
    }

    @Test
    void itsCitizenSeesItOnTheOwnPageAndNobodyElse() {
        Answer filed = filed(AFilmSent.film());
        Response page = followed(filed);
        assertThat(page.asString()).contains("您传的视频", "文件里的位置已删掉");
        String address = found(OWN, page.asString());
        String cookie = page.cookie("line12345-code");
        assertThat(page.detailedCookie("line12345-code").getPath())
                .isEqualTo("/portal/videos/" + filed.number());
        assertThat(page.asString()).doesNotContain(filed.code() + "/");
        Response played =
                given().cookie("line12345-code", cookie).header("Range", "bytes=0-9").get(address);
        assertThat(played.statusCode()).isEqualTo(206);
        assertThat(played.asByteArray()).hasSize(10);
        assertThat(played.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(given().get(address).statusCode()).isEqualTo(404);
        assertThat(given().cookie("line12345-code", "made-up").get(address).statusCode())
                .isEqualTo(404);

        // Somebody else's code, and this film's number.
        String another = UUID.randomUUID().toString();
        Answer foreign =
                APortal.fileFilms(
                        APortal.fields(another),
                        List.of(AFilmSent.sent(another, AFilmSent.film())));
        String foreignCookie = followed(foreign).cookie("line12345-code");
        String id = address.substring(address.lastIndexOf('/') + 1);
        for (String tried : List.of(address, "/portal/videos/" + foreign.number() + "/" + id)) {
            Response refused = given().cookie("line12345-code", foreignCookie).get(tried);
            assertThat(refused.statusCode()).as(tried).isEqualTo(404);
            assertThat(refused.contentType()).startsWith("text/plain");
        }
    }

    private static Response followed(Answer filed) {
        return given().formParam("number", filed.number())
                .formParam("code", filed.code())
                .post("/portal/follow");
    }

    @Test
    void thePlaceIsKeptBesideTheFilmOnlyWhenThatIsWanted() throws SQLException {
        Map<String, String> fields = APortal.fields(form);
        fields.put("keepPlace", "yes");
        String id = AFilmSent.sent(form, AFilmSent.film());
        Answer wanted = APortal.fileFilms(fields, List.of(id));
        String page = staffPage(wanted.number());
        assertThat(page)
                .containsPattern(
                        "拍摄位置（纬度, 经度，WGS-84）：<span class=\"nowrap\">31\\.230\\d+, 121\\.473");
        byte[] played = as("shift01").get(found(PLAYED, page)).asByteArray();
        assertThat(text(played)).doesNotContain("loci");
        assertThat(followed(wanted).asString()).contains("按您的意思，拍摄位置留给了办理人员");
        // What came in parts still had it, and is gone.
        assertThat(count("select count(*) from portal_upload_part where upload_id = ?", id))
                .isZero();

        String other = UUID.randomUUID().toString();
        Answer not =
                APortal.fileFilms(
                        APortal.fields(other), List.of(AFilmSent.sent(other, AFilmSent.film())));
        assertThat(staffPage(not.number())).contains("市民的视频").doesNotContain("拍摄位置");
        assertThat(
                        count(
                                "select count(*) from ticket_video v join ticket t on t.id ="
                                        + " v.ticket_id where latitude is null"
                                        + " and longitude is null and t.number = ?",
                                not.number()))
                .isOne();
    }

    @Test
    void aProvenTelephonePlaysItsOwnFilmsAndNoOthers() throws SQLException {
        Answer filed = filed(AFilmSent.film());
        String address = found(OWN, followed(filed).asString());
        long citizen = count("select citizen_id from ticket where number = ?", filed.number());
        Answer foreign = APortal.file(APortal.fields(UUID.randomUUID().toString()), List.of());
        long another = count("select citizen_id from ticket where number = ?", foreign.number());
        assertThat(proven(citizen, address).statusCode()).isEqualTo(200);
        assertThat(proven(another, address).statusCode()).isEqualTo(404);
    }

    private Response proven(long citizen, String address) {
        String cookie = owners.of(citizen, clock.now(), false).getValue();
        return given().cookie(OwnerCookie.NAME, cookie).get(address);
    }

    @Test
    void whatNobodyFiledIsSweptEvenWhenNobodyBeginsAnythingElse() throws SQLException {
        String id = AFilmSent.sent(form, AFilmSent.film());
        String parts = "select count(*) from portal_upload_part where upload_id = ?";
        assertThat(count("select count(*) from alarm where kind = ?", "PORTAL_UPLOADS_OVER"))
                .isOne();
        Instant late = clock.now().plus(Duration.ofHours(12));
        sweepAt(late.minus(Duration.ofMinutes(1)));
        assertThat(count(parts, id)).isPositive();
        for (int i = 0; i < 50 && count(parts, id) > 0; i++) {
            sweepAt(late);
        }
        assertThat(count(parts, id)).isZero();
    }

    private void sweepAt(Instant when) {
        QuarkusTransaction.requiringNew().run(() -> sweep.due(null, when));
    }

    @Test
    void whatIsOnlyCalledAFilmIsRefusedAndNothingIsFiled() throws SQLException {
        byte[] png = {
            (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0
        };
        String id = AFilmSent.sent(form, png);
        Answer refused = APortal.fileFilms(APortal.fields(form), List.of(id));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()).contains("不是可以识别的视频", "data-trouble-for=\"videos\"");
        assertThat(tickets()).isZero();
        byte[] cut = Arrays.copyOf(AFilmSent.film(), 9_000);
        assertThat(
                        APortal.fileFilms(APortal.fields(form), List.of(AFilmSent.sent(form, cut)))
                                .page())
                .contains("视频不完整或已损坏");
        assertThat(tickets()).isZero();
    }

    @Test
    void boundsAreSaidBeforeAnythingIsSent() {
        Response tooLarge = AFilmSent.start(form, "video/mp4", 50L * MB + 1);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.asString()).contains("视频超过 50 MB");
        // A picture stays a picture.
        assertThat(AFilmSent.start(form, "image/jpeg", 5L * MB + 1).statusCode()).isEqualTo(413);
        AFilmSent.begun(form, 50L * MB);
        AFilmSent.begun(form, 10);
        assertThat(AFilmSent.start(form, "video/quicktime", 10).asString()).contains("最多 2 段");
        assertThat(AFilmSent.start(form, "image/png", 10).statusCode()).isEqualTo(201);
    }

    @Test
    void afterABreakItGoesOnAndHalfAFilmIsNotFiled() throws SQLException {
        byte[] film = AFilmSent.large(MB);
        String id = AFilmSent.begun(form, film.length);
        AFilmSent.part(id, film, 0);
        assertThat(APortal.fileFilms(APortal.fields(form), List.of(id)).page())
                .contains("有视频还没有传完");
        assertThat(tickets()).isZero();
        assertThat(AFilmSent.part(id, film, 0).statusCode()).isEqualTo(409);
        String standing = AFilmSent.tus().head("/portal/uploads/" + id).header("Upload-Offset");
        for (int at = Integer.parseInt(standing); at < film.length; at += AFilmSent.PART) {
            assertThat(AFilmSent.part(id, film, at).statusCode()).isEqualTo(204);
        }
        assertThat(APortal.fileFilms(APortal.fields(form), List.of(id)).number()).isNotNull();
    }

    @Test
    void aSecondTapFilesNeitherTicketNorFilmAgain() throws SQLException {
        Map<String, String> fields = APortal.fields(form);
        List<String> sent = List.of(AFilmSent.sent(form, AFilmSent.film()));
        String number = APortal.fileFilms(fields, sent).number();
        assertThat(APortal.fileFilms(fields, sent).number()).isEqualTo(number);
        assertThat(tickets()).isOne();
        assertThat(films(number)).isOne();
    }

    @Test
    void anotherFormsFilmAndAPictureInItsPlaceAreNotFound() throws SQLException {
        String id = AFilmSent.sent(form, AFilmSent.film());
        String other = UUID.randomUUID().toString();
        assertThat(APortal.fileFilms(APortal.fields(other), List.of(id)).page()).contains("上传已经过期");
        Map<String, String> fields = APortal.fields(form);
        assertThat(APortal.file(fields, List.of(), List.of(id)).page()).contains("上传已经过期");
        assertThat(tickets()).isZero();
    }

    @Test
    void filmsAreAddedLaterAndHaveTheirBounds() throws SQLException {
        Answer filed = filed(AFilmSent.film());
        String page = added(filed, 1);
        assertThat(page).contains("补充的内容收到了", "（视频 1 段）");
        assertThat(films(filed.number())).isEqualTo(2);
        added(filed, 2);
        assertThat(films(filed.number())).isEqualTo(4);
        assertThat(added(filed, 1)).contains("最多留 4 段视频");
        assertThat(films(filed.number())).isEqualTo(4);
    }

    private static String added(Answer to, int many) {
        String key = UUID.randomUUID().toString();
        var request =
                given().multiPart("number", to.number())
                        .multiPart("code", to.code())
                        .multiPart("key", key);
        for (int i = 0; i < many; i++) {
            request.multiPart("videos", AFilmSent.sent(key, AFilmSent.film()));
        }
        return request.post("/portal/follow/material").asString();
    }

    private long tickets() throws SQLException {
        return count("select count(*) from ticket where message_key = ?", form);
    }

    private long films(String number) throws SQLException {
        return count(
                "select count(*) from ticket_video v join ticket t on t.id = v.ticket_id"
                        + " where t.number = ?",
                number);
    }

    private long count(String sql, String value) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

package line12345.channels.portal;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import javax.imageio.ImageIO;
import javax.sql.DataSource;

/** Pictures over a line that breaks. */
@QuarkusTest
class UploadAppTest extends AppTest {
    private static final int PART = 20_000;

    @Inject DataSource database;

    private final String form = UUID.randomUUID().toString();
    private final byte[] picture = noise();

    @Test
    void aPictureInPartsIsFiledAsOnePicture() throws SQLException {
        String id = begin(form, picture.length);
        for (int at = 0; at < picture.length; at += PART) {
            assertThat(part(id, at).statusCode()).isEqualTo(204);
        }
        var filed = file(form, List.of(id));
        assertThat(filed.number()).isNotNull();
        assertThat(attachments(form)).isOne();
        assertThat(file(form, List.of(id)).number()).isEqualTo(filed.number());
        assertThat(attachments(form)).isOne();
    }

    @Test
    void afterABreakItGoesOnWhereItStopped() {
        String id = begin(form, picture.length);
        part(id, 0);
        Response standing = tus().head("/portal/uploads/" + id);
        assertThat(standing.header("Upload-Offset")).isEqualTo("" + PART);
        assertThat(standing.header("Upload-Length")).isEqualTo("" + picture.length);
        // The answer was lost and the same part comes again.
        assertThat(part(id, 0).statusCode()).isEqualTo(409);
        assertThat(part(id, PART).header("Upload-Offset")).isEqualTo("" + 2 * PART);
    }

    @Test
    void whatIsNotWholeIsASentenceAndNothingIsSaved() throws SQLException {
        String id = begin(form, picture.length);
        part(id, 0);
        var refused = file(form, List.of(id));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()).contains("照片还没有传完");
        assertThat(attachments(form)).isZero();
        assertThat(tickets(form)).isZero();
    }

    @Test
    void anotherFormCannotTakeIt() throws SQLException {
        String id = whole(form);
        String other = UUID.randomUUID().toString();
        var refused = file(other, List.of(id));
        assertThat(refused.page()).contains("上传已经过期");
        assertThat(tickets(other)).isZero();
    }

    @Test
    void whatIsNoPictureIsRefusedWhenItIsFiled() throws SQLException {
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        String id = begin(form, script.length);
        patch(id, 0, script);
        assertThat(file(form, List.of(id)).page()).contains("不是可以识别的图片");
        assertThat(tickets(form)).isZero();
    }

    @Test
    void boundsAreKept() {
        assertThat(start(form, 5 * 1024 * 1024 + 1).statusCode()).isEqualTo(413);
        begin(form, 10);
        begin(form, 10);
        String third = begin(form, 10);
        assertThat(start(form, 10).asString()).contains("最多 3 张");
        assertThat(patch(third, 0, new byte[11]).statusCode()).isEqualTo(413);
        assertThat(patch(third, 0, new byte[1024 * 1024 + 1]).statusCode()).isEqualTo(413);
        tus().delete("/portal/uploads/" + third).then().statusCode(204);
        begin(form, 10);
    }

    @Test
    void broughtFormsAndNumbersAreSentences() {
        assertThat(start("not-a-key", 10).statusCode()).isEqualTo(400);
        assertThat(tus().header("Upload-Length", "x").post("/portal/uploads").asString())
                .contains("请重新选一次照片");
        assertThat(tus().head("/portal/uploads/unknown").statusCode()).isEqualTo(404);
        assertThat(patch("unknown", 0, new byte[3]).asString()).contains("上传已经过期");
        String id = begin(form, 10);
        assertThat(patch(id, 999, new byte[3]).statusCode()).isEqualTo(409);
    }

    @Test
    void aFourthPictureBesideThreeSentBeforeIsRefused() throws SQLException {
        var ids = List.of(whole(form), whole(form), whole(form), "more");
        var refused = file(form, ids);
        assertThat(refused.page()).contains("图片最多 3 张");
        assertThat(tickets(form)).isZero();
    }

    private String whole(String key) {
        String id = begin(key, picture.length);
        patch(id, 0, picture);
        return id;
    }

    private String begin(String key, int size) {
        Response begun = start(key, size);
        assertThat(begun.statusCode()).isEqualTo(201);
        String place = begun.header("Location");
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static Response start(String key, int size) {
        return tus().header("Upload-Length", size)
                .header("Upload-Metadata", "filename " + base64("路灯.png") + ",form " + base64(key))
                .post("/portal/uploads");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Response part(String id, int at) {
        return patch(id, at, Arrays.copyOfRange(picture, at, Math.min(at + PART, picture.length)));
    }

    private static Response patch(String id, int at, byte[] bytes) {
        return tus().header("Upload-Offset", at)
                .contentType("application/offset+octet-stream")
                .body(bytes)
                .patch("/portal/uploads/" + id);
    }

    private static RequestSpecification tus() {
        return given().header("Tus-Resumable", "1.0.0");
    }

    private static line12345.channels.ChannelContract.Answer file(String key, List<String> ids) {
        Map<String, String> fields = APortal.fields(key);
        return APortal.file(fields, List.of(), ids);
    }

    private long attachments(String key) throws SQLException {
        return count(
                "select count(*) from attachment a join ticket t on t.id = a.ticket_id where t.message_key = '%s'",
                key);
    }

    private long tickets(String key) throws SQLException {
        return count("select count(*) from ticket where message_key = '%s'", key);
    }

    private long count(String sql, String key) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql.formatted(key))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A picture that does not become small. */
    private static byte[] noise() {
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 200 * 200; i++) {
            image.setRGB(i % 200, i / 200, random.nextInt());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}

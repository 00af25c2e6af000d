package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.alarm.FireDue;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import javax.imageio.ImageIO;

/** Lives in 2002: nothing of the other tests is due so early. */
@QuarkusTest
class StoredPicturesAppTest extends AppTest {
    private static final Instant NOW = Instant.parse("2002-01-01T00:00:00Z");
    private static final String PLACE = "ftypmp42 26.0N 113.0E";

    @Inject Journeys journeys;
    @Inject Alarms alarms;
    @Inject FireDue fireDue;
    @Inject EntityManager entities;
    @Inject OfficeClock clock;

    @Test
    void whatHangsBehindStoredPicturesIsCutOffTenAtATime() throws IOException {
        String number = journeys.file(Journeys.send(), clock.now()).number();
        String ticket = "(select id from ticket where number = '" + number + "')";
        long before = one("select coalesce(max(id), 0) from attachment");
        byte[] picture = picture();
        for (int i = 0; i < 12; i++) {
            write(
                    "insert into attachment (ticket_id, name, media_type, content, stored_at) values ("
                            + ticket
                            + ", 'a', 'image/jpeg', ?1, '2026-01-01')",
                    i == 5 ? "no picture".getBytes(StandardCharsets.US_ASCII) : moving(picture));
        }
        String dirty = "select count(*) from attachment where content <> ?1 and id > " + before;
        set("PLAIN_CITIZENS", before);
        assertThat(fireDue.upTo(NOW)).isOne();
        assertThat(one(dirty, picture)).as("two not yet, and one that is none").isEqualTo(3);
        assertThat(fireDue.upTo(NOW.plusSeconds(1))).isOne();
        assertThat(one(dirty, picture)).isOne();
        assertThat(fireDue.upTo(NOW.plusSeconds(60))).as("the end").isZero();
    }

    @Test
    void thoseOfOfficesAreCutAndTheirSizeIsSaidAnew() throws IOException {
        String number = journeys.file(Journeys.send(), clock.now()).number();
        byte[] picture = picture();
        long before = one("select coalesce(max(id), 0) from attached_file");
        write(
                "insert into attached_file (ticket_id, position, purpose, file_key, name, media_type,"
                        + " size, for_citizen, added_by, added_who, added_at) select id, 0, 'MINUTES',"
                        + " 'k', 'a.jpg', 'image/jpeg', length(?1), false, 1, '张三', '2026-01-01'"
                        + " from ticket where number = '"
                        + number
                        + "'",
                moving(picture));
        write(
                "insert into attached_content (file_id, content, thumb) select id, ?1, ''"
                        + " from attached_file where id > "
                        + before,
                moving(picture));
        set("PLAIN_OFFICES", before);
        assertThat(fireDue.upTo(NOW)).isOne();
        String clean =
                "select count(*) from attached_file f join attached_content c on c.file_id = f.id"
                        + " where c.content = ?1 and f.size = length(?1) and f.id > "
                        + before;
        assertThat(one(clean, picture)).isOne();
    }

    private void set(String kind, long after) {
        QuarkusTransaction.requiringNew().run(() -> alarms.set(kind, 0, after, NOW));
    }

    private void write(String sql, byte[] bytes) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).setParameter(1, bytes).executeUpdate());
    }

    private long one(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private long one(String sql, byte[] bytes) {
        var query = entities.createNativeQuery(sql).setParameter(1, bytes);
        return ((Number) query.getSingleResult()).longValue();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    private static byte[] moving(byte[] picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(picture);
        out.writeBytes(PLACE.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}

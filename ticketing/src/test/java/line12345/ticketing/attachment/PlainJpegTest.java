package line12345.ticketing.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

class PlainJpegTest {
    private static final String PLACE = "26.0.0N 113.0.0E";

    @Test
    void whereItWasTakenIsGoneAndTheWayUpStays() throws IOException {
        byte[] taken = with(exif(6), picture());
        assertThat(text(taken)).contains(PLACE);
        byte[] plain = PlainPicture.of(taken).orElseThrow().bytes();
        assertThat(text(plain)).doesNotContain(PLACE);
        assertThat(text(plain)).contains("Exif");
        assertThat(plain[31]).as("the way up").isEqualTo((byte) 6);
        assertThat(ImageIO.read(new ByteArrayInputStream(plain)).getWidth()).isEqualTo(40);
    }

    @Test
    void aPictureThatStandsUprightKeepsNothing() throws IOException {
        byte[] plain = PlainJpeg.of(with(exif(1), picture()));
        assertThat(text(plain)).doesNotContain("Exif").doesNotContain(PLACE);
    }

    @Test
    void theSmallOneStandsAsTheLargeOne() throws IOException {
        byte[] plain = PlainJpeg.of(with(exif(6), picture()));
        byte[] turned = PlainJpeg.turnedLike(plain, picture());
        assertThat(turned[31]).isEqualTo((byte) 6);
        assertThat(ImageIO.read(new ByteArrayInputStream(turned)).getWidth()).isEqualTo(40);
        byte[] upright = PlainJpeg.of(with(exif(1), picture()));
        assertThat(text(PlainJpeg.turnedLike(upright, picture()))).doesNotContain("Exif");
    }

    @Test
    void whatIsCutOffIsNoPicture() throws IOException {
        byte[] cut = Arrays.copyOf(with(exif(6), picture()), 30);
        assertThatThrownBy(() -> PlainJpeg.of(cut)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    /** As a telephone writes it: way up in the first directory, then the place. */
    private static byte[] exif(int wayUp) {
        ByteBuffer body = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + PLACE.length());
        body.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        body.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        body.putShort((short) wayUp).putShort((short) 0).putInt(0);
        body.put(PLACE.getBytes(StandardCharsets.US_ASCII));
        return body.array();
    }

    private static byte[] with(byte[] exif, byte[] jpeg) {
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        all.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (exif.length + 2));
        all.put(exif).put(jpeg, 2, jpeg.length - 2);
        return all.array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

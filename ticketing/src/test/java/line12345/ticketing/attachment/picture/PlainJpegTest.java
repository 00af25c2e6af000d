package line12345.ticketing.attachment.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.attachment.PlainPicture;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

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

    @Test
    void theFilmAndTheSecondPictureBehindTheEndAreGone() throws IOException {
        byte[] picture = picture();
        byte[] second = with(exif(6), picture);
        byte[] moving = joined(picture, second, bytes("\0\0\0\u0018ftypmp42" + PLACE));
        assertThat(PlainPicture.of(moving).orElseThrow().bytes()).isEqualTo(picture);
    }

    @Test
    void whatProgramsWroteBesideThePictureIsGoneAndWhatItsColoursNeedStays() throws IOException {
        byte[] taken = picture();
        for (String beside :
                List.of(
                        "MPF\0" + PLACE,
                        "FPXR\0" + PLACE,
                        "http://ns.adobe.com/xap/1.0/\0" + PLACE)) {
            for (int app = 0xE0; app <= 0xEF; app++) {
                taken = segment(app, beside, taken);
            }
        }
        taken = segment(0xFE, PLACE, segment(0xF0, PLACE, taken));
        taken = segment(0xE2, "ICC_PROFILE\0\1\1colours", taken);
        taken = segment(0xEE, "Adobe\0\144\0\0\0\0\1" + PLACE, taken);
        String plain = text(PlainJpeg.of(taken));
        assertThat(plain).doesNotContain(PLACE).doesNotContain("MPF").doesNotContain("xap");
        assertThat(plain).contains("ICC_PROFILE\0\1\1colours").contains("Adobe\0\144\0\0\0\0\1");
        assertThat(plain).contains("JFIF");
    }

    @Test
    void theSmallPictureInTheHeadIsGone() throws IOException {
        String head = "JFIF\0\1\1\0\0\1\0\1\2\1" + "THUMBS";
        byte[] plain = PlainJpeg.of(segment(0xE0, head, picture()));
        assertThat(text(plain)).contains("JFIF\0\1\1\0\0\1\0\1\0\0").doesNotContain("THUMBS");
        assertThat(ImageIO.read(new ByteArrayInputStream(plain)).getWidth()).isEqualTo(40);
    }

    @Test
    void onlyOneWayUpIsKept() throws IOException {
        byte[] twice = with(exif(6), with(exif(3), picture()));
        assertThat(text(PlainJpeg.of(twice)).split("Exif", -1)).hasSize(2);
    }

    @Test
    void aProgressivePictureKeepsAllItsScans() throws IOException {
        byte[] jpeg = progressive();
        assertThat(text(jpeg).split("\u00FF\u00DA", -1).length).as("scans").isGreaterThan(4);
        byte[] plain = PlainJpeg.of(joined(jpeg, bytes(PLACE)));
        assertThat(plain).isEqualTo(jpeg);
    }

    @Test
    void aPictureWithoutItsLastLinesIsKeptAndEnds() throws IOException {
        byte[] jpeg = picture();
        byte[] cut = Arrays.copyOf(jpeg, jpeg.length - 2);
        assertThat(PlainJpeg.of(cut)).isEqualTo(jpeg);
    }

    private static byte[] progressive() throws IOException {
        BufferedImage image = new BufferedImage(200, 120, BufferedImage.TYPE_INT_RGB);
        Random colours = new Random(7);
        for (int at = 0; at < 200 * 120; at++) {
            image.setRGB(at % 200, at / 200, colours.nextInt(0x1000000));
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        }
        writer.dispose();
        return out.toByteArray();
    }

    /** The picture with that segment in front of all others. */
    private static byte[] segment(int marker, String body, byte[] jpeg) {
        ByteBuffer head = ByteBuffer.allocate(4).put((byte) 0xFF).put((byte) marker);
        head.putShort((short) (body.length() + 2));
        byte[] rest = Arrays.copyOfRange(jpeg, 2, jpeg.length);
        return joined(Arrays.copyOf(jpeg, 2), head.array(), bytes(body), rest);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
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

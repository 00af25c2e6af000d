package line12345.ticketing.attachment.picture;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.attachment.PlainPicture;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

class PlainGifTest {
    private static final String PLACE = "26.0N";
    private static final String COMMENT = "!\u00FE\5" + PLACE + "\0";
    private static final String XMP = "!\u00FF\13XMP DataXMP\5" + PLACE + "\3abc\0";
    private static final String LOOP = "!\u00FF\13NETSCAPE2.0\3\1\0\0\0";
    private static final String CONTROL = "!\u00F9\4\1\n\0\0\0";

    @Test
    void wordsAndWhatProgramsWroteAreGoneAndTheLoopStays() throws IOException {
        byte[] drawn = drawn();
        byte[] taken = with(COMMENT + LOOP + XMP + CONTROL, drawn, COMMENT + ";" + PLACE);
        byte[] plain = PlainPicture.of(taken).orElseThrow().bytes();
        assertThat(plain).isEqualTo(with(LOOP + CONTROL, drawn, ";"));
        assertThat(ImageIO.read(new ByteArrayInputStream(plain)).getWidth()).isEqualTo(40);
    }

    @Test
    void nothingHidesInALoopThatIsNone() throws IOException {
        String long1 = "!\u00FF\13NETSCAPE2.0\5" + PLACE + "\0";
        String long2 = "!\u00FF\13NETSCAPE2.0\3\1\0\0\5" + PLACE + "\0";
        String control = "!\u00F9\5" + PLACE + "\0";
        byte[] taken = with(long1 + long2 + control, drawn(), ";");
        assertThat(PlainGif.of(taken)).isEqualTo(with("", drawn(), ";"));
    }

    @Test
    void aMissingTrailerIsSetAndWhatIsCutOffIsNoPicture() throws IOException {
        assertThat(PlainGif.of(with("", drawn(), ""))).isEqualTo(with("", drawn(), ";"));
        byte[] whole = with("", drawn(), ";");
        for (int length : new int[] {14, whole.length / 2, whole.length - 3}) {
            assertThat(PlainPicture.of(Arrays.copyOf(whole, length))).as("of " + length).isEmpty();
        }
    }

    /** As a program writes it, without the trailer. */
    private static byte[] drawn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_INDEXED);
        ImageIO.write(image, "gif", out);
        byte[] whole = out.toByteArray();
        return Arrays.copyOf(whole, whole.length - 1);
    }

    /** Behind the head and its table of colours, which the writer makes for 256 colours. */
    private static byte[] with(String before, byte[] drawn, String behind) {
        int head = 13 + ((drawn[10] & 0x80) == 0 ? 0 : 3 << ((drawn[10] & 7) + 1));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(drawn, 0, head);
        all.writeBytes(before.getBytes(StandardCharsets.ISO_8859_1));
        all.write(drawn, head, drawn.length - head);
        all.writeBytes(behind.getBytes(StandardCharsets.ISO_8859_1));
        return all.toByteArray();
    }
}

package line12345.ticketing.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import line12345.ticketing.attachment.picture.PlainPng;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

class PlainFileTest {
    private static final byte[] PDF = "%PDF-1.7\nx".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aPdfIsKnownByItsBeginningWhateverItIsCalled() {
        PlainFile file = PlainFile.of("会议纪要.html", PDF);
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.name()).isEqualTo("会议纪要.html.pdf");
        assertThat(file.bytes()).isEqualTo(PDF);
        assertThat(file.thumb()).isNull();
    }

    @Test
    void aNameMakesNoPdfAndNoPicture() {
        for (String name : new String[] {"a.pdf", "a.jpg", "a.png"}) {
            for (String content : new String[] {"<html>%PDF-1.7", " %PDF-1.7", "GIF89a", "PK"}) {
                assertThatThrownBy(() -> PlainFile.of(name, content.getBytes()))
                        .isInstanceOf(WrongFile.class)
                        .hasMessageContaining(name)
                        .hasMessageContaining("JPG、PNG、GIF 照片或 PDF");
            }
        }
    }

    @Test
    void nothingIsNoFile() {
        assertThatThrownBy(() -> PlainFile.of("a.pdf", new byte[0]))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("空的");
    }

    @Test
    void aPictureComesWithASmallOne() throws IOException {
        PlainFile file = PlainFile.of("现场", picture("jpeg", BufferedImage.TYPE_INT_RGB));
        assertThat(file.name()).isEqualTo("现场.jpg");
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(file.thumb()));
        assertThat(Math.max(small.getWidth(), small.getHeight())).isBetween(240, 480);
        PlainFile clear = PlainFile.of("a.PNG", picture("png", BufferedImage.TYPE_INT_ARGB));
        assertThat(clear.name()).isEqualTo("a.PNG");
        assertThat(Thumb.mediaType(clear.thumb())).isEqualTo("image/png");
        assertThat(Thumb.mediaType(file.thumb())).isEqualTo("image/jpeg");
    }

    @Test
    void aPngTellsNeitherWhereNorWhen() throws IOException {
        byte[] png = picture("png", BufferedImage.TYPE_INT_RGB);
        int first = 8 + 12 + 13;
        byte[] beside = "\0\0\0\5eXIf26.0N\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        taken.write(png, 0, first);
        taken.writeBytes(beside);
        taken.write(png, first, png.length - first);
        taken.writeBytes("26.0N".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(PlainPng.of(taken.toByteArray())).isEqualTo(png);
        assertThat(PlainPicture.of(taken.toByteArray()).orElseThrow().bytes()).isEqualTo(png);
        byte[] cut = java.util.Arrays.copyOf(png, png.length - 6);
        assertThat(PlainPicture.of(cut)).isEmpty();
    }

    @Test
    void whatClaimsToBeLargerThanAnyCamerasIsNotDecoded() throws IOException {
        for (int[] size : new int[][] {{33_000_000, 1}, {1, 30_001}, {12_000, 12_000}}) {
            byte[] png = claiming(size[0], size[1]);
            assertThat(png.length).isLessThan(20_000);
            assertThatThrownBy(() -> PlainFile.of("a.png", png))
                    .isInstanceOf(WrongFile.class)
                    .hasMessageContaining("尺寸过大");
        }
        assertThat(PlainPicture.of(claiming(30_000, 1))).isPresent();
    }

    /** A small picture whose head says that it is of this size. */
    private static byte[] claiming(int width, int height) throws IOException {
        byte[] png = picture("png", BufferedImage.TYPE_INT_RGB);
        int head = 8 + 4;
        ByteBuffer.wrap(png).putInt(head + 4, width).putInt(head + 8, height);
        CRC32 sum = new CRC32();
        sum.update(png, head, 4 + 13);
        ByteBuffer.wrap(png).putInt(head + 4 + 13, (int) sum.getValue());
        return png;
    }

    @Test
    void aNameIsItsLastPartWithoutSignsNobodySees() {
        assertThat(FileName.of("C:\\照片\\1.jpeg", "image/jpeg")).isEqualTo("1.jpeg");
        assertThat(FileName.of("../../etc/a\u0000b\u202egpj.exe", "image/png"))
                .isEqualTo("abgpj.exe.png");
        assertThat(FileName.of(null, "application/pdf")).isEqualTo("附件.pdf");
        assertThat(FileName.shown("路".repeat(200))).hasSize(80);
        assertThat(FileName.shown("😀".repeat(200))).isEqualTo("😀".repeat(80));
    }

    @Test
    void sizesAreSaidAsPeopleDo() {
        assertThat(FileView.words(1)).isEqualTo("1 KB");
        assertThat(FileView.words(320 * 1024)).isEqualTo("320 KB");
        assertThat(FileView.words(1024 * 1024 - 1)).isEqualTo("1.0 MB");
        assertThat(FileView.words(1_258_291)).isEqualTo("1.2 MB");
    }

    private static byte[] picture(String format, int type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1000, 700, type), format, out);
        return out.toByteArray();
    }
}

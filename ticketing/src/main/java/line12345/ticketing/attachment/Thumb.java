package line12345.ticketing.attachment;

import line12345.ticketing.attachment.picture.PlainJpeg;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture in small 缩略图, some 10 KB, so that a list of ten loads on a telephone. */
final class Thumb {
    /** Pixels of the longer edge, at most twice as many; shown at half that. */
    private static final int EDGE = 240;

    /** Larger ones take the memory of everybody else; they are shown by name. */
    private static final long MOST_PIXELS = 40_000_000L;

    private Thumb() {}

    /** Null when it cannot be made small. */
    static byte[] of(PlainPicture picture) {
        try (ImageInputStream stream =
                ImageIO.createImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            ImageReader reader = ImageIO.getImageReaders(stream).next();
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                reader.dispose();
                return null;
            }
            ImageReadParam every = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / EDGE);
            every.setSourceSubsampling(step, step, 0, 0);
            BufferedImage small = reader.read(0, every);
            reader.dispose();
            return written(picture, small);
        } catch (IOException | RuntimeException e) {
            return null; // Readable enough to be kept, but not by us.
        }
    }

    /** PNG where the picture is see-through, JPEG otherwise. */
    static String mediaType(byte[] thumb) {
        return (thumb[0] & 0xFF) == 0x89 ? "image/png" : "image/jpeg";
    }

    private static byte[] written(PlainPicture picture, BufferedImage small) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean jpeg = !small.getColorModel().hasAlpha() && ImageIO.write(small, "jpeg", out);
        if (!jpeg) {
            out.reset();
            ImageIO.write(small, "png", out);
            return out.toByteArray();
        }
        return PlainJpeg.turnedLike(picture.bytes(), out.toByteArray());
    }
}

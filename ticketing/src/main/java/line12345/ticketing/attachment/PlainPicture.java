package line12345.ticketing.attachment;

import line12345.ticketing.attachment.picture.PlainGif;
import line12345.ticketing.attachment.picture.PlainJpeg;
import line12345.ticketing.attachment.picture.PlainPng;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A file that really is a picture, without where and with what it was taken. What its name claims
 * does not count.
 *
 * @param mediaType image/jpeg, image/png or image/gif
 */
public record PlainPicture(String mediaType, byte[] bytes) {
    /** A small file may unpack to a huge picture; nobody's telephone takes more than this. */
    private static final long MOST_PIXELS = 120_000_000L;

    /** A decoder takes memory for whole rows; a panorama of a telephone is half as long. */
    private static final int LONGEST_EDGE = 30_000;

    private static final List<String> TAKEN = List.of("jpeg", "png", "gif");

    /**
     * Empty when it is no picture that we take.
     *
     * @throws WrongFile when it claims to be larger than any camera's
     */
    public static Optional<PlainPicture> of(byte[] file) {
        return mediaType(file).flatMap(type -> plain(type, file));
    }

    private static Optional<PlainPicture> plain(String type, byte[] file) {
        try {
            byte[] plain =
                    switch (type) {
                        case "image/jpeg" -> PlainJpeg.of(file);
                        case "image/png" -> PlainPng.of(file);
                        default -> PlainGif.of(file);
                    };
            return Optional.of(new PlainPicture(type, plain));
        } catch (IllegalArgumentException
                | BufferUnderflowException
                | IndexOutOfBoundsException e) {
            return Optional.empty(); // Cut off, or made up.
        }
    }

    private static Optional<String> mediaType(byte[] file) {
        try (ImageInputStream stream =
                ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(stream);
            if (readers.hasNext()) {
                ImageReader reader = readers.next();
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                // Asked for its size only when it is one of ours: other readers read more for it.
                if (TAKEN.contains(format)) {
                    reader.setInput(stream);
                    mustBeOfACamera(reader.getWidth(0), reader.getHeight(0));
                    reader.dispose();
                    return Optional.of("image/" + format);
                }
                reader.dispose();
            }
        } catch (WrongFile tooLarge) {
            throw tooLarge;
        } catch (IOException | RuntimeException e) {
            // Not a picture then, like every other file that is none.
        }
        return Optional.empty();
    }

    private static void mustBeOfACamera(int width, int height) {
        if (Math.max(width, height) > LONGEST_EDGE || (long) width * height > MOST_PIXELS) {
            throw new WrongFile("照片的尺寸过大（长或宽超过 30000 像素，或总像素超过 1.2 亿），请缩小或截取后再上传。");
        }
    }
}

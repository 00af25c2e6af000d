package line12345.ticketing.attachment;

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

    private static final List<String> TAKEN = List.of("jpeg", "png", "gif");

    /** Empty when it is no picture that we take. */
    public static Optional<PlainPicture> of(byte[] file) {
        return mediaType(file).flatMap(type -> plain(type, file));
    }

    private static Optional<PlainPicture> plain(String type, byte[] file) {
        try {
            byte[] plain =
                    switch (type) {
                        case "image/jpeg" -> PlainJpeg.of(file);
                        case "image/png" -> PlainPng.of(file);
                        default -> file;
                    };
            return Optional.of(new PlainPicture(type, plain));
        } catch (IllegalArgumentException
                | BufferUnderflowException
                | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> mediaType(byte[] file) {
        try (ImageInputStream stream =
                ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(stream);
            if (readers.hasNext()) {
                ImageReader reader = readers.next();
                reader.setInput(stream);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                reader.dispose();
                if (pixels <= MOST_PIXELS && TAKEN.contains(format)) {
                    return Optional.of("image/" + format);
                }
            }
        } catch (IOException | RuntimeException e) {
            // Not a picture then, like every other file that is none.
        }
        return Optional.empty();
    }
}

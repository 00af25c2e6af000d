package line12345.ticketing.attachment.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a JPEG says that it was taken: degrees, minutes and seconds in EXIF's list of the place
 * (CIPA DC-008, 4.6.6), which APP1 has.
 */
public final class PicturePlace {
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PLACE_LIST = 0x8825;
    private static final int LATITUDE = 2;
    private static final int LONGITUDE = 4;

    private final ByteBuffer tiff;

    private PicturePlace(ByteBuffer tiff) {
        this.tiff = tiff;
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    /**
     * @param file of any kind
     * @return empty as well when what it says cannot be read
     */
    public static Optional<PlaceTaken> of(byte[] file) {
        try {
            ByteBuffer jpeg = ByteBuffer.wrap(file);
            if ((jpeg.getShort(0) & 0xFFFF) != 0xFFD8) {
                return Optional.empty();
            }
            int at = 2;
            while ((jpeg.get(at) & 0xFF) == 0xFF && (jpeg.get(at + 1) & 0xFF) != START_OF_SCAN) {
                int length = jpeg.getShort(at + 2) & 0xFFFF;
                int body = at + 4 + EXIF.length;
                boolean exif =
                        (jpeg.get(at + 1) & 0xFF) == APP1
                                && length > 2 + EXIF.length
                                && Arrays.equals(file, at + 4, body, EXIF, 0, EXIF.length);
                if (exif) {
                    ByteBuffer tiff = jpeg.slice(body, length - 2 - EXIF.length);
                    return new PicturePlace(tiff).place();
                }
                at += 2 + Math.max(2, length);
            }
            return Optional.empty();
        } catch (IndexOutOfBoundsException cutOff) {
            return Optional.empty();
        }
    }

    private Optional<PlaceTaken> place() {
        int pointer = entry(tiff.getInt(4), PLACE_LIST);
        if (pointer < 0) {
            return Optional.empty();
        }
        int list = tiff.getInt(pointer + 8);
        int latitude = entry(list, LATITUDE);
        int longitude = entry(list, LONGITUDE);
        return latitude < 0 || longitude < 0
                ? Optional.empty()
                : PlaceTaken.of(
                        degrees(latitude) * sign(list, LATITUDE, 'S'),
                        degrees(longitude) * sign(list, LONGITUDE, 'W'));
    }

    /** Of that number in that list; -1 when there is none. */
    private int entry(int list, int tag) {
        int entries = tiff.getShort(list) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = list + 2 + 12 * i;
            if ((tiff.getShort(at) & 0xFFFF) == tag) {
                return at;
            }
        }
        return -1;
    }

    /** The letter stands before what it belongs to. */
    private int sign(int list, int tag, char negative) {
        int letter = entry(list, tag - 1);
        return letter >= 0 && tiff.get(letter + 8) == negative ? -1 : 1;
    }

    /** Three fractions; what is divided by zero is no place. */
    private double degrees(int entry) {
        int at = tiff.getInt(entry + 8);
        return fraction(at) + fraction(at + 8) / 60 + fraction(at + 16) / 3600;
    }

    private double fraction(int at) {
        double over = tiff.getInt(at) & 0xFFFFFFFFL;
        double under = tiff.getInt(at + 4) & 0xFFFFFFFFL;
        // Seconds that were not measured are written as 0/0.
        return over == 0 ? 0 : over / under;
    }
}

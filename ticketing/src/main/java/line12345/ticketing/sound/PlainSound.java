package line12345.ticketing.sound;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * A file that really is a recording: nothing but sound, by what is in it and not by its name. What
 * stands before, between and behind the frames (titles, pictures, whatever else) is left out.
 *
 * @param mediaType audio/amr, audio/amr-wb or audio/mpeg
 */
public record PlainSound(String mediaType, byte[] bytes) {
    private static final byte[] AMR = {'#', '!', 'A', 'M', 'R', '\n'};
    private static final byte[] AMR_WIDE = {'#', '!', 'A', 'M', 'R', '-', 'W', 'B', '\n'};

    /** Bytes of a frame by its type, with its first byte (RFC 4867, 5.3); 0 for none. */
    private static final int[] AMR_FRAMES = {
        13, 14, 16, 18, 20, 21, 27, 32, 6, 0, 0, 0, 0, 0, 0, 1
    };

    private static final int[] AMR_WIDE_FRAMES = {
        18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 0, 0, 0, 0, 1, 1
    };

    /** kbit/s of layer III, MPEG 1 and MPEG 2, by the number in the frame's head. */
    private static final int[][] MP3_RATES = {
        {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
        {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}
    };

    private static final int[] MP3_HERTZ = {44_100, 48_000, 32_000};

    /** One frame may look like sound by chance; so many in a row do not. */
    private static final int FEWEST_MP3_FRAMES = 3;

    /** Empty when it is no recording that we take. */
    public static Optional<PlainSound> of(byte[] file) {
        if (begins(file, AMR)) {
            return amr("audio/amr", file, AMR.length, AMR_FRAMES);
        }
        if (begins(file, AMR_WIDE)) {
            return amr("audio/amr-wb", file, AMR_WIDE.length, AMR_WIDE_FRAMES);
        }
        return mp3(file);
    }

    private static boolean begins(byte[] file, byte[] head) {
        return file.length > head.length
                && java.util.Arrays.equals(file, 0, head.length, head, 0, head.length);
    }

    /** All of it must be frames: what is no frame makes it no recording. */
    private static Optional<PlainSound> amr(String type, byte[] file, int head, int[] frames) {
        int at = head;
        while (at < file.length) {
            int length = frames[(file[at] >> 3) & 0xF];
            // The highest bit and the two lowest are padding.
            if (length == 0 || (file[at] & 0x83) != 0) {
                return Optional.empty();
            }
            if (at + length > file.length) {
                break; // Cut off while it was sent.
            }
            at += length;
        }
        return at == head
                ? Optional.empty()
                : Optional.of(new PlainSound(type, java.util.Arrays.copyOf(file, at)));
    }

    private static Optional<PlainSound> mp3(byte[] file) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(file.length);
        int at = afterTitle(file);
        int frames = 0;
        while (at + 4 <= file.length) {
            int length = mp3Frame(file, at);
            if (length == 0 || at + length > file.length) {
                break;
            }
            plain.write(file, at, length);
            at += length;
            frames++;
        }
        return frames < FEWEST_MP3_FRAMES
                ? Optional.empty()
                : Optional.of(new PlainSound("audio/mpeg", plain.toByteArray()));
    }

    /** Behind an ID3 tag, which has titles, pictures and comments; 0 without one. */
    private static int afterTitle(byte[] file) {
        if (file.length < 10 || file[0] != 'I' || file[1] != 'D' || file[2] != '3') {
            return 0;
        }
        int size = 0;
        for (int i = 6; i < 10; i++) {
            size = size << 7 | file[i] & 0x7F;
        }
        return 10 + size;
    }

    /** The frame's bytes; 0 when none begins there. */
    private static int mp3Frame(byte[] file, int at) {
        int head = file[at + 1] & 0xFF;
        boolean layer3 = (head & 0x06) == 0x02;
        int version = head >> 3 & 3; // 3: MPEG 1, 2: MPEG 2
        int rate = (file[at + 2] & 0xFF) >> 4;
        int hertz = (file[at + 2] & 0xFF) >> 2 & 3;
        if ((file[at] & 0xFF) != 0xFF
                || (head & 0xE0) != 0xE0
                || !layer3
                || version < 2
                || rate == 0
                || rate == 15
                || hertz == 3) {
            return 0;
        }
        boolean first = version == 3;
        int bits = MP3_RATES[first ? 0 : 1][rate] * 1_000;
        int samples = MP3_HERTZ[hertz] / (first ? 1 : 2);
        int padding = (file[at + 2] & 0xFF) >> 1 & 1;
        return (first ? 144 : 72) * bits / samples + padding;
    }
}

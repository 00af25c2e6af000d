package line12345.ticketing.attachment.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A PNG without what was written beside the picture: EXIF, words, when, and what programs put into
 * chunks of their own.
 *
 * <p>Layout: chunks of length, name, body and check sum after a signature of eight bytes (ISO/IEC
 * 15948). What stands behind the last chunk is no part of the picture and goes, too.
 */
public final class PlainPng {
    private static final int SIGNATURE = 8;

    /** Length, name and check sum. */
    private static final int AROUND = 12;

    /** The picture, its colours, and the pictures of a moving one. */
    private static final Set<String> KEPT =
            Set.of(
                    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
                    "cICP", "mDCV", "cLLI", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    private PlainPng() {}

    /**
     * @throws IllegalArgumentException when the chunks do not fit together
     * @throws IndexOutOfBoundsException when it is cut off
     */
    public static byte[] of(byte[] png) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
        out.write(png, 0, SIGNATURE);
        ByteBuffer in = ByteBuffer.wrap(png);
        for (int at = SIGNATURE; ; ) {
            int length = in.getInt(at);
            if (length < 0 || length > png.length - at - AROUND) {
                throw new IllegalArgumentException("a chunk without an end at " + at);
            }
            String name = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (KEPT.contains(name)) {
                out.write(png, at, length + AROUND);
            }
            if (name.equals("IEND")) {
                return out.toByteArray();
            }
            at += length + AROUND;
        }
    }
}

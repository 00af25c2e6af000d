package line12345.ticketing.attachment.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A GIF without words and without what programs wrote beside the pictures (XMP has the place); how
 * often a moving one is shown stays.
 *
 * <p>Layout: GIF89a specification, W3C copy of 1990, sections 17 to 27. What stands behind the
 * trailer is no part of the picture and goes, too.
 */
public final class PlainGif {
    private static final int HEADER = 13;
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3B;
    private static final int GRAPHIC_CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final byte[] gif;
    private final ByteBuffer in;
    private final ByteArrayOutputStream out;

    private PlainGif(byte[] gif) {
        this.gif = gif;
        this.in = ByteBuffer.wrap(gif);
        this.out = new ByteArrayOutputStream(gif.length);
    }

    /**
     * @throws IllegalArgumentException when its blocks do not fit together
     * @throws IndexOutOfBoundsException when it is cut off
     */
    public static byte[] of(byte[] gif) {
        return new PlainGif(gif).plain();
    }

    private byte[] plain() {
        in.position(HEADER + colours(gif[10]));
        copy(0);
        boolean drawn = false;
        // Some programs forget the trailer.
        while (in.hasRemaining() || !drawn) {
            int from = in.position();
            int block = in.get() & 0xFF;
            if (block == TRAILER) {
                break;
            } else if (block == IMAGE) {
                skip(8);
                skip(colours(in.get()) + 1);
                blocks();
                copy(from);
                drawn = true;
            } else if (block == EXTENSION) {
                extension(from);
            } else if (block != 0) { // Some programs end a block twice.
                throw new IllegalArgumentException("no block at " + from);
            }
        }
        out.write(TRAILER);
        return out.toByteArray();
    }

    private void extension(int from) {
        int label = in.get() & 0xFF;
        int first = in.position();
        blocks();
        if (label == GRAPHIC_CONTROL && in.position() == first + 6) {
            copy(from);
        } else if (label == APPLICATION && loop(first)) {
            copy(from);
        }
    }

    /** A name of eleven signs, one block of three bytes with the number of rounds, and no more. */
    private boolean loop(int at) {
        return in.position() == at + 17
                && gif[at] == 11
                && gif[at + 12] == 3
                && gif[at + 13] == 1
                && LOOPS.contains(new String(gif, at + 1, 11, StandardCharsets.ISO_8859_1));
    }

    /** Bytes of the table of colours, of which the last three bits of the flags tell the size. */
    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private void blocks() {
        for (int size = in.get() & 0xFF; size > 0; size = in.get() & 0xFF) {
            skip(size);
        }
    }

    private void skip(int bytes) {
        in.position(in.position() + bytes);
    }

    private void copy(int from) {
        out.write(gif, from, in.position() - from);
    }
}

package line12345.ticketing.video;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A box of a film's head: its size in four bytes (or 1 and then in eight), four letters, and what
 * is in it (ISO/IEC 14496-12, 4.2).
 *
 * @param from place of its size
 * @param body where what is in it begins
 * @param to where it ends
 */
record Box(String type, int from, int body, int to) {
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;

    /** A film of an hour has some dozens beside each other. */
    private static final int MOST = 2_000;

    int size() {
        return to - body;
    }

    /**
     * What stands in a row there. A rest that has no room for a box, or says that it has no size,
     * belongs to none of them: QuickTime ends some lists with zeros.
     *
     * @throws IllegalArgumentException when one is larger than what it stands in
     */
    static List<Box> in(byte[] head, int from, int to) {
        List<Box> boxes = new ArrayList<>();
        ByteBuffer bytes = ByteBuffer.wrap(head);
        int at = from;
        while (to - at >= HEAD) {
            long size = bytes.getInt(at) & 0xFFFFFFFFL;
            int body = at + HEAD;
            if (size == 0) {
                break;
            }
            if (size == 1) {
                if (to - at < LONG_HEAD) {
                    throw new IllegalArgumentException("a box without its size at " + at);
                }
                size = bytes.getLong(body);
                body = at + LONG_HEAD;
            }
            if (size < body - at || size > to - at || boxes.size() == MOST) {
                throw new IllegalArgumentException("no box at " + at);
            }
            boxes.add(new Box(letters(head, at + 4), at, body, at + (int) size));
            at += (int) size;
        }
        return boxes;
    }

    /** In Latin 1, for Apple's names begin with ©. */
    static String letters(byte[] head, int at) {
        return new String(head, at, 4, StandardCharsets.ISO_8859_1);
    }
}

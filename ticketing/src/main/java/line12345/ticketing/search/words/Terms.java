package line12345.ticketing.search.words;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a ticket is found by, as numbers of 32 bits: pairs of neighbouring characters and what it is
 * besides (whose, which day, which place). Two different things may share a number, so whoever
 * finds by a term looks at the ticket again; what has no term is surely not there.
 */
public final class Terms {
    /** No character stands here: numbers that begin like this are never a pair. */
    private static final int APART = 0xd8000000;

    private static final int APART_BITS = 0x07ffffff;
    private static final BitSet EVERYDAY = everyday();

    /** What else than its words a ticket is found by. */
    public enum Mark {
        RARE,
        PAIR,
        /** The row of the ticket itself: staff of the hotline see all. */
        TICKET,
        /** An office it was sent to, by id. */
        OFFICE,
        /** The business day it was filed on, as a day's number. */
        DAY,
        /** The month it was filed in, by the number of its first day. */
        MONTH,
        /** Its kind, by ordinal. */
        KIND,
        /** Its place, by the hash of the code. */
        PLACE,
        /** Its matter, by the hash of the code. */
        MATTER
    }

    private Terms() {}

    /** Of all words of a text: each pair, and each rare character by itself. */
    public static Set<Integer> of(PlainText text) {
        Set<Integer> terms = new TreeSet<>();
        for (int at = 0; at < text.length(); at++) {
            int one = text.character(at);
            if (one == PlainText.BREAK) {
                continue;
            }
            if (rare(one)) {
                terms.add(mark(Mark.RARE, one));
            }
            if (at + 1 < text.length() && text.character(at + 1) != PlainText.BREAK) {
                terms.add(pair(one, text.character(at + 1)));
            }
        }
        return terms;
    }

    /**
     * What a ticket with this word must have. Empty for a single everyday character or letter: it
     * is in so many tickets that looking at the newest ones is quicker.
     */
    public static Set<Integer> of(String word) {
        return of(PlainText.of(word));
    }

    public static int mark(Mark mark, long value) {
        long mixed = (value * 16 + mark.ordinal() + 1) * 0x9e3779b97f4a7c15L;
        return APART | (int) (mixed >>> 37) & APART_BITS;
    }

    /** Of two neighbouring characters in their plain shape. */
    public static int pair(int one, int other) {
        return one < 0x10000 && other < 0x10000
                ? one << 16 | other
                : mark(Mark.PAIR, (long) one << 21 | other);
    }

    private static boolean rare(int character) {
        return character >= 0x10000 || !EVERYDAY.get(character);
    }

    /** The first level of GB 2312-80, 3,755 characters, with Latin letters and digits. */
    private static BitSet everyday() {
        BitSet set = new BitSet();
        set.set('0', '9' + 1);
        set.set('a', 'z' + 1);
        Charset gb = Charset.forName("GBK");
        for (int row = 0xb0; row <= 0xd7; row++) {
            for (int cell = 0xa1; cell <= (row == 0xd7 ? 0xf9 : 0xfe); cell++) {
                set.set(new String(new byte[] {(byte) row, (byte) cell}, gb).charAt(0));
            }
        }
        return set;
    }
}

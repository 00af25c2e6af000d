package line12345.ticketing.search.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as it is searched 归一化: full width like half width, capitals like small letters, without
 * accents and invisible signs, and a break wherever punctuation, a space or a symbol stands. One
 * character is one code point, also a rare one of four bytes; each knows where it stood.
 */
public final class PlainText {
    /** Between two words; no word is found across it. */
    static final int BREAK = ' ';

    private final String raw;
    private int[] characters;
    private int[] from;
    private int[] to;
    private int length;

    /**
     * @param start of the first hit in the text as it was written, in UTF-16 units
     * @param end behind its last unit
     */
    public record Place(int start, int end) {}

    private PlainText(String raw) {
        this.raw = raw;
        characters = new int[raw.length() + 1];
        from = new int[raw.length() + 1];
        to = new int[raw.length() + 1];
        for (int at = 0; at < raw.length(); ) {
            int character = raw.codePointAt(at);
            int next = at + Character.charCount(character);
            take(character, at, next);
            at = next;
        }
    }

    /** Null is an empty text. */
    public static PlainText of(String raw) {
        return new PlainText(raw == null ? "" : raw);
    }

    private void take(int character, int start, int end) {
        if (character >= 0x4e00 && character <= 0x9fff) {
            add(character, start, end);
        } else if (character < 0x80) {
            add(Character.toLowerCase(character), start, end);
        } else {
            Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                    .codePoints()
                    .map(one -> Character.toLowerCase(Character.toUpperCase(one)))
                    .forEach(one -> add(one, start, end));
        }
    }

    private void add(int character, int start, int end) {
        int kind = Character.getType(character);
        if (kind == Character.FORMAT || kind == Character.NON_SPACING_MARK) {
            return;
        }
        boolean letter = letter(character, kind);
        if (!letter && (length == 0 || characters[length - 1] == BREAK)) {
            return;
        }
        if (length == characters.length) {
            characters = Arrays.copyOf(characters, length * 2);
            from = Arrays.copyOf(from, length * 2);
            to = Arrays.copyOf(to, length * 2);
        }
        characters[length] = letter ? character : BREAK;
        from[length] = start;
        to[length++] = end;
    }

    /** Characters of private use too: old systems write rare names with them. */
    private static boolean letter(int character, int kind) {
        return Character.isLetterOrDigit(character)
                || Character.isIdeographic(character)
                || kind == Character.PRIVATE_USE
                || kind == Character.LETTER_NUMBER
                || kind == Character.OTHER_NUMBER
                || kind == Character.COMBINING_SPACING_MARK;
    }

    /** In its plain shape, one space for each break. */
    public String plain() {
        return new String(characters, 0, length).strip();
    }

    public String raw() {
        return raw;
    }

    /** What stands between breaks, in the order of the text. */
    public List<String> words() {
        return plain().isEmpty() ? List.of() : List.of(plain().split(" "));
    }

    /** Whether this word, in its plain shape, stands anywhere in the text. */
    public boolean has(String word) {
        return find(word.codePoints().toArray(), 0) >= 0;
    }

    /** Where the words stand, from the left, none over another. */
    public List<Place> places(List<String> words) {
        boolean[] hit = new boolean[length];
        for (String word : words) {
            int[] sought = word.codePoints().toArray();
            for (int at = find(sought, 0); at >= 0; at = find(sought, at + 1)) {
                Arrays.fill(hit, at, at + sought.length, true);
            }
        }
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < length; at++) {
            if (hit[at]) {
                int start = from[at];
                while (at + 1 < length && hit[at + 1]) {
                    at++;
                }
                places.add(new Place(start, to[at]));
            }
        }
        return places;
    }

    private int find(int[] sought, int start) {
        if (sought.length == 0) {
            return -1;
        }
        for (int at = start; at + sought.length <= length; at++) {
            if (Arrays.equals(characters, at, at + sought.length, sought, 0, sought.length)) {
                return at;
            }
        }
        return -1;
    }

    int length() {
        return length;
    }

    int character(int at) {
        return characters[at];
    }
}

package line12345.ticketing.video;

import line12345.ticketing.attachment.picture.PlaceTaken;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a film says that it was taken: {@code ©xyz} of Android and older QuickTime, {@code loci} of
 * 3GPP (TS 26.244, 8.10), and Apple's keys.
 */
final class FilmPlace {
    private static final String KEY = "com.apple.quicktime.location.ISO6709";

    /** ISO 6709, annex H, in degrees: {@code +31.2304+121.4737+004.1/}. */
    private static final Pattern DEGREES =
            Pattern.compile(
                    "([+-]\\d{1,2}(?:\\.\\d{1,12})?)([+-]\\d{1,3}(?:\\.\\d{1,12})?)[+-/].*");

    private final byte[] head;

    private FilmPlace(byte[] head) {
        this.head = head;
    }

    /**
     * @param head the whole box {@code moov} as it came
     * @return empty as well when what it says cannot be read
     */
    static Optional<PlaceTaken> of(byte[] head) {
        try {
            return new FilmPlace(head).in(Box.in(head, 0, head.length).get(0));
        } catch (IllegalArgumentException | IndexOutOfBoundsException cutOff) {
            return Optional.empty();
        }
    }

    private Optional<PlaceTaken> in(Box box) {
        for (Box inside : Box.in(head, box.body(), box.to())) {
            Optional<PlaceTaken> found =
                    switch (inside.type()) {
                        // No depth of its own: each of these stands in the one before.
                        case "trak" -> box.type().equals("moov") ? in(inside) : Optional.empty();
                        case "udta" -> box.type().equals("udta") ? Optional.empty() : in(inside);
                        case "meta" -> keys(inside);
                        case "\u00A9xyz" -> said(inside.body() + 4, inside.to());
                        case "loci" -> loci(inside);
                        default -> Optional.empty();
                    };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<PlaceTaken> said(int from, int to) {
        String words = new String(head, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1);
        Matcher degrees = DEGREES.matcher(words.strip());
        return degrees.matches()
                ? PlaceTaken.of(
                        Double.parseDouble(degrees.group(1)), Double.parseDouble(degrees.group(2)))
                : Optional.empty();
    }

    /** Version, language, a name that ends with zero, what for, and then in 65,536ths. */
    private Optional<PlaceTaken> loci(Box box) {
        int at = box.body() + 6;
        boolean wide = at + 1 < box.to() && (head[at] & 0xFE) == 0xFE;
        while (at < box.to() && (head[at] != 0 || wide && head[at + 1] != 0)) {
            at += wide ? 2 : 1;
        }
        at += wide ? 3 : 2;
        ByteBuffer bytes = ByteBuffer.wrap(head, 0, box.to());
        return PlaceTaken.of(bytes.getInt(at + 4) / 65536.0, bytes.getInt(at) / 65536.0);
    }

    /** Apple's list of keys, and beside it their values by number. */
    private Optional<PlaceTaken> keys(Box meta) {
        ByteBuffer bytes = ByteBuffer.wrap(head, 0, meta.to());
        // ISO's begins with a version, QuickTime's at once with a box.
        int from = meta.size() >= 8 && bytes.getInt(meta.body()) == 0 ? 4 : 0;
        int wanted = 0;
        for (Box inside : Box.in(head, meta.body() + from, meta.to())) {
            if (inside.type().equals("keys")) {
                wanted = number(inside);
            } else if (inside.type().equals("ilst") && wanted > 0) {
                for (Box value : Box.in(head, inside.body(), inside.to())) {
                    if (bytes.getInt(value.from() + 4) == wanted) {
                        // A box "data": size, name, what kind, which language.
                        return said(value.body() + 16, value.to());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private int number(Box keys) {
        int nth = 0;
        for (Box key : Box.in(head, keys.body() + 8, keys.to())) {
            nth++;
            String name = new String(head, key.body(), key.size(), StandardCharsets.US_ASCII);
            if (name.equals(KEY)) {
                return nth;
            }
        }
        return 0;
    }
}

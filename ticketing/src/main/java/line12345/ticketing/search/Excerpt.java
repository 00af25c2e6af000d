package line12345.ticketing.search;

import line12345.ticketing.search.words.PlainText;

import java.util.ArrayList;
import java.util.List;

/** Some words of a text with what was found in it marked. */
public record Excerpt(List<Piece> pieces) {
    /** Characters before the first hit. */
    private static final int BEFORE = 24;

    /** Characters of the whole. */
    private static final int LONGEST = 90;

    /**
     * @param hit whether it is what was looked for
     */
    public record Piece(String text, boolean hit) {}

    static final Excerpt NONE = new Excerpt(List.of());

    /** Around the first hit; from the beginning when there is none. */
    static Excerpt of(PlainText text, List<String> words) {
        String raw = text.raw();
        List<PlainText.Place> places = text.places(words);
        int start = places.isEmpty() ? 0 : back(raw, places.get(0).start(), BEFORE);
        int end = forward(raw, start, LONGEST);
        List<Piece> pieces = new ArrayList<>();
        add(pieces, start > 0 ? "…" : "", false);
        int at = start;
        for (PlainText.Place place : places) {
            if (place.start() >= end) {
                break;
            }
            int stop = Math.min(place.end(), end);
            add(pieces, oneLine(raw.substring(at, place.start())), false);
            add(pieces, oneLine(raw.substring(place.start(), stop)), true);
            at = stop;
        }
        add(pieces, oneLine(raw.substring(at, end)), false);
        add(pieces, end < raw.length() ? "…" : "", false);
        return new Excerpt(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, hit));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static int back(String raw, int from, int characters) {
        int there = raw.codePointCount(0, from);
        return raw.offsetByCodePoints(0, Math.max(0, there - characters));
    }

    private static int forward(String raw, int from, int characters) {
        int left = raw.codePointCount(from, raw.length());
        return raw.offsetByCodePoints(from, Math.min(left, characters));
    }
}

package line12345.ticketing.textmessage;

import line12345.ticketing.rating.Level;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody means by a message sent back: a level, an end of messages, their return, or
 * something else. Only what can mean one thing is taken for it.
 *
 * @param level of a rating, else null
 */
public record ReplyMeaning(Kind kind, Level level) {
    /** What is done about it. */
    public enum Kind {
        RATES,
        STOPS,
        RESUMES,
        /** Kept for people to read. */
        UNCLEAR
    }

    private static final Set<String> STOPS = Set.of("T", "TD", "退订", "退");
    private static final Set<String> RESUMES = Set.of("HF", "恢复", "恢复短信");

    private static final Map<String, Integer> STARS =
            Map.ofEntries(
                    Map.entry("1", 1),
                    Map.entry("2", 2),
                    Map.entry("3", 3),
                    Map.entry("4", 4),
                    Map.entry("5", 5),
                    Map.entry("一", 1),
                    Map.entry("二", 2),
                    Map.entry("三", 3),
                    Map.entry("四", 4),
                    Map.entry("五", 5),
                    Map.entry("非常不满意", 1),
                    Map.entry("很不满意", 1),
                    Map.entry("不满意", 2),
                    Map.entry("基本满意", 3),
                    Map.entry("满意", 4),
                    Map.entry("非常满意", 5),
                    Map.entry("很满意", 5));

    /**
     * @param words as they came: full-width signs, spaces and full stops do not count, nor 分 and 星
     *     after a digit
     */
    public static ReplyMeaning of(String words) {
        String text =
                Normalizer.normalize(words == null ? "" : words, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\p{Punct}。，、！？“”‘’【】]", "")
                        .toUpperCase(Locale.ROOT);
        if (STOPS.contains(text)) {
            return new ReplyMeaning(Kind.STOPS, null);
        }
        if (RESUMES.contains(text)) {
            return new ReplyMeaning(Kind.RESUMES, null);
        }
        return level(text)
                .map(level -> new ReplyMeaning(Kind.RATES, level))
                .orElse(new ReplyMeaning(Kind.UNCLEAR, null));
    }

    private static Optional<Level> level(String text) {
        String bare = text.replaceFirst("^评价", "").replaceFirst("^([1-5一二三四五])[分星]$", "$1");
        return Optional.ofNullable(STARS.get(bare)).or(() -> named(bare)).map(Level::of);
    }

    /** {@code 5非常满意}, copied from the question: both must say the same. */
    private static Optional<Integer> named(String text) {
        if (text.length() < 2) {
            return Optional.empty();
        }
        Integer first = STARS.get(text.substring(0, 1));
        Integer rest = STARS.get(text.substring(1));
        boolean agree = first != null && first.equals(rest) && text.length() > 2;
        return agree ? Optional.of(first) : Optional.empty();
    }

    /** Whether a level says that the matter was solved: nobody was asked it apart. */
    boolean solved() {
        return level.good();
    }
}

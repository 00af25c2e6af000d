package line12345.ticketing.knowledge.use;

import line12345.ticketing.privacy.PersonalWords;
import line12345.ticketing.search.words.PlainText;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What may be kept of a search without a hit: a few words, in one order, and nothing that may tell
 * who somebody is. What looks like personal data is not masked but dropped as a whole.
 */
final class GapWords {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;

    /** A year is written with four. */
    private static final int MOST_DIGITS = 4;

    private static final String CHINESE_DIGITS = "〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺";

    private GapWords() {}

    static Optional<String> of(String typed) {
        String words =
                PlainText.of(typed).words().stream()
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "));
        int length = words.codePointCount(0, words.length());
        boolean keep =
                length >= SHORTEST
                        && length <= LONGEST
                        && digits(words) <= MOST_DIGITS
                        && PersonalWords.in(typed).isEmpty()
                        && PersonalWords.in(words).isEmpty();
        return keep ? Optional.of(words) : Optional.empty();
    }

    private static long digits(String words) {
        return words.codePoints()
                .filter(c -> Character.isDigit(c) || CHINESE_DIGITS.indexOf(c) >= 0)
                .count();
    }
}

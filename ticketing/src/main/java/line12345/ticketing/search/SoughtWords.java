package line12345.ticketing.search;

import line12345.ticketing.search.words.PlainText;
import line12345.ticketing.search.words.Terms;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The words looked for, in their plain shape.
 *
 * @param words none twice; none when any text will do
 */
public record SoughtWords(List<String> words) {
    static final int LONGEST = 100;

    /**
     * Terms that lead to a ticket. More make it no quicker: what they leave is looked at anyway.
     */
    private static final int MOST_TERMS = 24;

    /**
     * @throws WrongSearch too long, or nothing but punctuation
     */
    public static SoughtWords of(String typed) {
        if (typed.codePointCount(0, typed.length()) > LONGEST) {
            throw WrongSearch.tooLong(LONGEST);
        }
        List<String> words = PlainText.of(typed).words().stream().distinct().toList();
        if (words.isEmpty() && !typed.isBlank()) {
            throw WrongSearch.nothing();
        }
        return new SoughtWords(words);
    }

    public Collection<Integer> terms() {
        TreeSet<Integer> terms = new TreeSet<>();
        words.forEach(word -> terms.addAll(Terms.of(word)));
        while (terms.size() > MOST_TERMS) {
            terms.pollFirst();
        }
        return terms;
    }

    /** Whether each of them stands in one of the texts. */
    public boolean in(PlainText... texts) {
        return words.stream()
                .allMatch(word -> Arrays.stream(texts).anyMatch(text -> text.has(word)));
    }
}

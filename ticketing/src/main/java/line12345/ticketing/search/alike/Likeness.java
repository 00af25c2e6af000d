package line12345.ticketing.search.alike;

import line12345.ticketing.search.words.PlainText;
import line12345.ticketing.search.words.Terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a text has in common with others: each pair of characters counts the more, the fewer of
 * the others have it. What everybody says (请尽快处理) makes nothing alike.
 */
final class Likeness {
    /** Pairs that more than this share of the others have say nothing. */
    private static final double COMMON = 0.4;

    /** Less in common is chance. */
    private static final int FEWEST_PAIRS = 3;

    private static final int MOST_WORDS = 3;

    private final PlainText text;
    private final Set<Integer> own;
    private final Map<Integer, Double> weights = new HashMap<>();

    /**
     * @param score the larger the more alike
     * @param words what both have, the most telling first
     */
    record Alike(double score, List<String> words) {}

    private record Run(String word, double weight) {}

    /**
     * @param others the terms of each of the others
     */
    Likeness(String typed, Collection<Set<Integer>> others) {
        text = PlainText.of(typed);
        own = Terms.of(text);
        for (int term : own) {
            long many = others.stream().filter(one -> one.contains(term)).count();
            if (many > 0 && (many <= others.size() * COMMON || many < FEWEST_PAIRS)) {
                weights.put(term, Math.log((others.size() + 1.0) / many) + 0.1);
            }
        }
    }

    /** Null when they have too little in common. */
    Alike to(Set<Integer> terms) {
        List<Integer> shared =
                own.stream().filter(terms::contains).filter(weights::containsKey).toList();
        if (shared.size() < FEWEST_PAIRS) {
            return null;
        }
        double score = shared.stream().mapToDouble(weights::get).sum();
        return new Alike(score, words(terms));
    }

    /** The longest pieces of the text that the other has too, by what they say. */
    private List<String> words(Set<Integer> terms) {
        List<Run> runs = new ArrayList<>();
        for (String word : text.words()) {
            int[] characters = word.codePoints().toArray();
            int from = 0;
            double weight = 0;
            for (int at = 0; at < characters.length; at++) {
                Double pair = at + 1 < characters.length ? weight(characters, at, terms) : null;
                if (pair != null) {
                    weight += pair;
                    continue;
                }
                if (weight > 0) {
                    runs.add(new Run(new String(characters, from, at + 1 - from), weight));
                }
                from = at + 1;
                weight = 0;
            }
        }
        return runs.stream()
                .sorted(Comparator.comparingDouble(Run::weight).reversed())
                .map(Run::word)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private Double weight(int[] characters, int at, Set<Integer> terms) {
        int pair = Terms.pair(characters[at], characters[at + 1]);
        return terms.contains(pair) ? weights.get(pair) : null;
    }
}

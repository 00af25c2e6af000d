package line12345.ticketing.knowledge.search;

import line12345.ticketing.knowledge.Validity;
import line12345.ticketing.search.SoughtWords;
import line12345.ticketing.search.words.PlainText;

import java.util.Comparator;
import java.util.List;

/**
 * Which of the found is shown first: what holds before what is over; the matter in the form before
 * the one above it, before others; words in the title before other ways to ask, before the answer;
 * what is for this place; what begins with the words; the newest.
 *
 * @param matters the chosen one, then those above it
 * @param places the chosen one, then those above it; none when none is chosen
 */
record Ranking(SoughtWords words, List<String> matters, List<String> places) {
    Comparator<Hit> order() {
        return Comparator.<Hit, Boolean>comparing(hit -> hit.validity() != Validity.CURRENT)
                .thenComparing(this::matter)
                .thenComparing(this::where)
                .thenComparing(hit -> !fits(hit))
                .thenComparing(hit -> !begins(hit))
                .thenComparing(Hit::id, Comparator.reverseOrder());
    }

    /** 0 for the chosen matter, more for those above it, most for any other. */
    private int matter(Hit hit) {
        return hit.matters().stream()
                .map(matters::indexOf)
                .filter(at -> at >= 0)
                .min(Comparator.naturalOrder())
                .orElse(matters.size());
    }

    /** 0 title, 1 other ways to ask, 2 the answer. */
    private int where(Hit hit) {
        PlainText title = PlainText.of(hit.title());
        if (words.in(title)) {
            return 0;
        }
        return words.in(title, PlainText.of(String.join("\n", hit.wordings()))) ? 1 : 2;
    }

    private boolean fits(Hit hit) {
        return hit.place() == null || places.isEmpty() || places.contains(hit.place());
    }

    private boolean begins(Hit hit) {
        return words.words().stream()
                .findFirst()
                .filter(word -> PlainText.of(hit.title()).plain().startsWith(word))
                .isPresent();
    }

    /** Whether the words stand in it; what was found by numbers alone may lack them. */
    boolean has(Hit hit) {
        if (words.words().isEmpty()) {
            return matter(hit) < matters.size();
        }
        return words.in(
                PlainText.of(hit.title()),
                PlainText.of(String.join("\n", hit.wordings())),
                PlainText.of(hit.answer()));
    }
}

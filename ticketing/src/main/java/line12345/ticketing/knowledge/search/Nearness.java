package line12345.ticketing.knowledge.search;

import line12345.ticketing.search.words.PlainText;
import line12345.ticketing.search.words.Terms;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How near a citizen's own sentence is to a way of asking 问法相近. Agents type two words and all must
 * stand there; citizens tell a story, of which the way of asking is a part. Without any learning,
 * so that an office sees why its entry was shown and can change it by one more way to ask.
 */
final class Nearness {
    /** Of the pairs of characters of the shorter one. */
    static final double ENOUGH = 0.5;

    /** One pair alone is a coincidence, unless there is no other. */
    private static final int FEWEST = 2;

    /** They stand in every question and say nothing about which; the longer before the shorter. */
    private static final List<String> ASKING =
            List.of(
                    "怎么办理", "怎么处理", "怎么回事", "怎么办", "怎么样", "怎么", "怎样", "如何", "哪里办", "哪里", "在哪儿",
                    "在哪", "哪个", "什么时候", "什么", "为什么", "多少钱", "多少", "多久", "请问一下", "请问", "我想", "我要",
                    "我们", "你们", "可不可以", "可以", "能不能", "是不是", "有没有", "需要");

    private Nearness() {}

    /** 0 for nothing in common, 1 when one stands wholly in the other. */
    static double of(String question, Hit hit) {
        Set<Integer> asked = pairs(question);
        return Stream.concat(Stream.of(hit.title()), hit.wordings().stream())
                .mapToDouble(way -> share(asked, pairs(way)))
                .max()
                .orElse(0);
    }

    private static double share(Set<Integer> asked, Set<Integer> way) {
        int shorter = Math.min(asked.size(), way.size());
        Set<Integer> common = new TreeSet<>(asked);
        common.retainAll(way);
        return common.size() < Math.min(FEWEST, shorter) || shorter == 0
                ? 0
                : (double) common.size() / shorter;
    }

    static Set<Integer> pairs(String text) {
        String rest = text;
        for (String word : ASKING) {
            rest = rest.replace(word, " ");
        }
        return Terms.of(PlainText.of(rest));
    }
}

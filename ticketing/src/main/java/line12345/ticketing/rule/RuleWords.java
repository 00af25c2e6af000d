package line12345.ticketing.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A list of words as people write it: with 、, commas, semicolons or lines between them. */
final class RuleWords {
    static final String BETWEEN = "、";

    /** Longest word, in characters. */
    private static final int LONGEST = 20;

    private static final int MOST = 60;

    /** Without any word, nothing is looked for. */
    private static final Set<Rule> MAY_BE_EMPTY = Set.of(Rule.EMPTY_WORDS);

    private RuleWords() {}

    /**
     * @throws WrongRuleValue when there is none, too many or a very long one
     */
    static List<String> read(Rule rule, String text) {
        List<String> words = split(text);
        if (words.isEmpty() && !MAY_BE_EMPTY.contains(rule)) {
            throw new WrongRuleValue("“" + rule.chinese() + "”请至少填写一个词，多个词之间用“、”隔开。");
        }
        if (words.size() > MOST) {
            throw new WrongRuleValue(
                    "“%s”最多 %d 个词，现在有 %d 个。".formatted(rule.chinese(), MOST, words.size()));
        }
        for (String word : words) {
            if (word.length() > LONGEST || word.chars().anyMatch(Character::isISOControl)) {
                throw new WrongRuleValue(
                        "“%s…”太长：每个词不超过 %d 个字，多个词之间用“、”隔开。"
                                .formatted(word.substring(0, Math.min(8, word.length())), LONGEST));
            }
        }
        return words;
    }

    /** The words, each once, in their order. */
    static List<String> split(String text) {
        return Arrays.stream(text.split("[、，,；;\\s]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}

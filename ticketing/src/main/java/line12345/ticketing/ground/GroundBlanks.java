package line12345.ticketing.ground;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands in braces in a sentence and is filled in each time, such as {时间}. Which ones there
 * are is said by the words that a city starts with.
 */
public final class GroundBlanks {
    private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)}");

    /** To show how a sentence will read. */
    private static final Map<String, String> SAMPLES =
            Map.of(
                    "时间",
                    "5 月 6 日 17:30",
                    "原因",
                    "因放假安排公布",
                    "单位",
                    "市城市管理局",
                    "说明",
                    "该处属居民小区内部道路，由业主共同管理",
                    "工单",
                    "20260506-000123",
                    "类型",
                    "投诉，紧急",
                    "签收",
                    "5 月 6 日 11:30 前",
                    "时限",
                    "剩 6 小时 · 5 月 6 日 17:30 前",
                    "状态",
                    "待审核",
                    "该办",
                    "审核答复");

    private GroundBlanks() {}

    /** The blanks of a sentence with a sample for each. */
    public static Map<String, String> samples(String sentence) {
        return names(sentence).stream()
                .collect(
                        Collectors.toMap(
                                name -> name,
                                name -> SAMPLES.getOrDefault(name, "……"),
                                (one, other) -> one,
                                TreeMap::new));
    }

    /** How the sentence will read. */
    public static String sample(String sentence) {
        return filled(sentence, samples(sentence));
    }

    /** With what is known filled in; what is not stays in its braces. */
    public static String filled(String sentence, Map<String, String> blanks) {
        return BLANK.matcher(sentence)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        blanks.getOrDefault(found.group(1), found.group())));
    }

    /**
     * @param first the sentence that a city started with; empty for a ground of its own
     * @return why the new sentence cannot be, in words
     */
    static Optional<String> refusal(String first, String sentence) {
        Set<String> needed = names(first);
        Set<String> given = names(sentence);
        Optional<String> missing =
                needed.stream().filter(name -> !given.contains(name)).findFirst();
        if (missing.isPresent()) {
            return Optional.of("请保留“{" + missing.get() + "}”：它会自动换成实际内容，少了市民就不知道。");
        }
        Optional<String> unknown =
                given.stream().filter(name -> !needed.contains(name)).findFirst();
        if (unknown.isPresent()) {
            return Optional.of("“{" + unknown.get() + "}”在这里不会被替换，请直接写成文字。");
        }
        return BLANK.matcher(sentence).replaceAll("").matches(".*[{}].*")
                ? Optional.of("有一个花括号没有配对，请补上另一半或删去。")
                : Optional.empty();
    }

    private static Set<String> names(String sentence) {
        Set<String> names = new TreeSet<>();
        Matcher found = BLANK.matcher(sentence);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }
}

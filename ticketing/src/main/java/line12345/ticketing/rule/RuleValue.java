package line12345.ticketing.rule;

import line12345.ticketing.time.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what somebody wrote as a rule's value, and says a value in words. */
final class RuleValue {
    private final Rule rule;
    private final Map<String, String> kinds;

    /**
     * @param kinds what a list may hold: name → Chinese
     */
    RuleValue(Rule rule, Map<String, String> kinds) {
        this.rule = rule;
        this.kinds = kinds;
    }

    /**
     * The value as it is stored.
     *
     * @throws WrongRuleValue when it is none, or makes no sense
     */
    String read(String written) {
        String text = written == null ? "" : written.strip();
        return switch (rule.type()) {
            case NUMBER -> number(text);
            case SPAN -> span(text);
            case YES -> yes(text);
            case KINDS -> list(text);
            case WORDS -> String.join(RuleWords.BETWEEN, RuleWords.read(rule, text));
        };
    }

    private String number(String text) {
        RuleBounds bounds = RuleBounds.of(rule);
        if (!text.matches("\\d{1,6}") || !bounds.includes(Integer.parseInt(text))) {
            throw new WrongRuleValue(
                    "“%s”请填写 %d 到 %d 之间的整数。"
                            .formatted(rule.chinese(), bounds.least(), bounds.most()));
        }
        return Integer.toString(Integer.parseInt(text));
    }

    private String span(String text) {
        Span span;
        try {
            span = Span.parse(text);
        } catch (IllegalArgumentException e) {
            throw new WrongRuleValue("“" + rule.chinese() + "”请填写从 1 起的整数并选择单位。");
        }
        RuleBounds bounds = RuleBounds.of(rule);
        if (!bounds.includes(span)) {
            throw new WrongRuleValue(
                    "“%s”不能超过 %d 天，现在填的是 %s；请检查数字和单位。"
                            .formatted(rule.chinese(), bounds.most(), span.chinese()));
        }
        return span.written();
    }

    private String yes(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new WrongRuleValue("“" + rule.chinese() + "”请选择“是”或“否”。");
        }
        return text;
    }

    private String list(String text) {
        List<String> known = new ArrayList<>(kinds.keySet());
        Set<String> named = Set.of(text.isEmpty() ? new String[0] : distinct(text));
        if (!kinds.keySet().containsAll(named)) {
            throw new WrongRuleValue("“" + rule.chinese() + "”只能从列出的诉求类型中选择，请刷新页面后重选。");
        }
        known.retainAll(named);
        return String.join(",", known);
    }

    private static String[] distinct(String text) {
        return java.util.Arrays.stream(text.split(",")).distinct().toArray(String[]::new);
    }

    /** Also of values that would not be accepted today: history stays readable. */
    String words(String value) {
        return switch (rule.type()) {
            case NUMBER -> RuleUnit.words(rule, value);
            case SPAN -> spanWords(value);
            case YES -> value.equals("true") ? "是" : "否";
            case KINDS -> listWords(value);
            case WORDS -> value.isEmpty() ? "没有" : value;
        };
    }

    private static String spanWords(String value) {
        try {
            return Span.parse(value).chinese();
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private String listWords(String value) {
        if (value.isEmpty()) {
            return "都不需要";
        }
        return java.util.Arrays.stream(value.split(","))
                .map(name -> kinds.getOrDefault(name, name))
                .collect(Collectors.joining("、"));
    }
}

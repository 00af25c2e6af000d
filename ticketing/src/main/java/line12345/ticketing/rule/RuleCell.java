package line12345.ticketing.rule;

import line12345.ticketing.time.Span;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A rule's value as it stands in a table: {@code 2 个工作日}, {@code 是}, {@code 投诉、举报}. */
final class RuleCell {
    private static final String NONE = "无";

    private RuleCell() {}

    /**
     * @param value as it is stored
     * @param kinds what a list may hold: name → Chinese
     */
    static String written(Rule rule, String value, Map<String, String> kinds) {
        return switch (rule.type()) {
            case SPAN -> Span.parse(value).chinese();
            case YES -> value.equals("true") ? "是" : "否";
            case KINDS ->
                    value.isEmpty()
                            ? NONE
                            : Arrays.stream(value.split(","))
                                    .map(name -> kinds.getOrDefault(name, name))
                                    .collect(Collectors.joining(RuleWords.BETWEEN));
            case WORDS -> value.isEmpty() ? NONE : value;
            case NUMBER -> value;
        };
    }

    /**
     * @return as {@link RuleValue#read} takes it; what is not understood stays as it is, to be
     *     refused there
     */
    static String read(Rule rule, String cell, Map<String, String> kinds) {
        return switch (rule.type()) {
            case SPAN -> Span.said(cell).map(Span::written).orElse(cell);
            case YES -> cell.equals("是") ? "true" : cell.equals("否") ? "false" : cell;
            case KINDS -> cell.equals(NONE) ? "" : names(cell, kinds);
            case WORDS -> cell.equals(NONE) ? "" : cell;
            case NUMBER -> cell;
        };
    }

    private static String names(String cell, Map<String, String> kinds) {
        Map<String, String> byChinese =
                kinds.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return Arrays.stream(cell.split("[、，,；;]"))
                .map(String::strip)
                .map(name -> byChinese.getOrDefault(name, name))
                .collect(Collectors.joining(","));
    }
}

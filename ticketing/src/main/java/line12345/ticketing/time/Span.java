package line12345.ticketing.time;

import java.util.Arrays;
import java.util.Optional;

/**
 * A length as the office says it.
 *
 * @param amount at least 1
 */
public record Span(int amount, Unit unit) {
    /** What is counted. */
    public enum Unit {
        MINUTE("分钟"),
        HOUR("小时"),
        /** Hours in which the office is open. */
        WORKING_HOUR("个工作小时"),
        DAY("天"),
        WORKING_DAY("个工作日");

        private final String chinese;

        Unit(String chinese) {
            this.chinese = chinese;
        }

        /** {@code 个工作日}: stands after the amount. */
        public String chinese() {
            return chinese;
        }
    }

    public Span {
        if (amount < 1) {
            throw new IllegalArgumentException("a span counts from 1: " + amount);
        }
    }

    /**
     * Reads {@code "2 WORKING_DAY"}.
     *
     * @throws IllegalArgumentException when it is not an amount and a unit
     */
    public static Span parse(String text) {
        String[] parts = text.strip().split("\\s+");
        if (parts.length != 2) {
            throw new IllegalArgumentException("not an amount and a unit: " + text);
        }
        return new Span(Integer.parseInt(parts[0]), Unit.valueOf(parts[1]));
    }

    /** Reads {@code 2 个工作日}, as {@link #chinese} says it; empty for anything else. */
    public static Optional<Span> said(String text) {
        String close = text.replaceAll("\\s", "");
        return Arrays.stream(Unit.values())
                .filter(unit -> close.matches("[1-9]\\d{0,5}" + unit.chinese()))
                .findFirst()
                .map(unit -> new Span(Integer.parseInt(close.replaceAll("\\D", "")), unit));
    }

    /** The form that {@link #parse} reads. */
    public String written() {
        return amount + " " + unit;
    }

    public String chinese() {
        return amount + " " + unit.chinese;
    }
}

package line12345.ticketing.deadline;

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
        DAY("天"),
        WORKING_DAY("个工作日");

        private final String chinese;

        Unit(String chinese) {
            this.chinese = chinese;
        }
    }

    public Span {
        if (amount < 1) {
            throw new IllegalArgumentException("a span counts from 1: " + amount);
        }
    }

    public String chinese() {
        return amount + " " + unit.chinese;
    }
}

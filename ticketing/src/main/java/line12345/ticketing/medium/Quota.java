package line12345.ticketing.medium;

/**
 * How many requests each key of a medium may send 配额, all at least 1. Minutes and hours are those
 * of the clock, days those of the office.
 */
public record Quota(int perMinute, int perHour, int perDay) {
    private static final int MOST = 10_000_000;

    /**
     * @throws WrongMedium when a number is missing or cannot be
     */
    static Quota of(Integer perMinute, Integer perHour, Integer perDay) {
        return new Quota(number("每分钟", perMinute), number("每小时", perHour), number("每天", perDay));
    }

    private static int number(String name, Integer value) {
        if (value == null || value < 1 || value > MOST) {
            throw new WrongMedium(name + "的配额须是 1 到 " + MOST + " 的整数，请重新填写。");
        }
        return value;
    }
}

package line12345.ticketing.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule as it is shown.
 *
 * @param value in force today, as it is stored
 * @param words the same in Chinese
 * @param validFrom null where nobody has edited it yet
 * @param newest the newest entry, 0 for none: what an editor has seen
 * @param coming what becomes valid later, earliest first
 * @param history newest first
 */
public record RuleLine(
        Rule rule,
        String value,
        String words,
        String source,
        LocalDate validFrom,
        long newest,
        List<Coming> coming,
        List<RuleChange> history) {
    /** What will be in force from a day on. */
    public record Coming(LocalDate from, String words) {}

    public boolean edited() {
        return newest != 0;
    }
}

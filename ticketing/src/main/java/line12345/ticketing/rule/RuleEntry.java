package line12345.ticketing.rule;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** What an entry of rules must have besides its value: a day and a source. */
public final class RuleEntry {
    /** Longest source, in characters. */
    private static final int SOURCE = 200;

    /** Nobody decides further ahead; a later year is a slip. */
    private static final int YEARS_AHEAD = 3;

    private RuleEntry() {}

    /**
     * @param written ISO day
     * @throws WrongRuleValue when it is none, past, or years ahead
     */
    public static LocalDate day(String written, Instant now) {
        LocalDate day;
        try {
            day = LocalDate.parse(written == null ? "" : written.strip());
        } catch (DateTimeParseException e) {
            throw new WrongRuleValue("请选择生效日期。");
        }
        LocalDate today = OfficeClock.dayOf(now);
        if (day.isBefore(today)) {
            throw new WrongRuleValue("生效日期不能早于今天：已经按原规则办理的工单不受影响，请选择今天或以后的日期。");
        }
        if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new WrongRuleValue("生效日期太远：请选择 " + YEARS_AHEAD + " 年以内的日期。");
        }
        return day;
    }

    /**
     * @throws WrongRuleValue when it is empty, too long or more than a line
     */
    public static String source(String written) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty()) {
            throw new WrongRuleValue("请填写依据，例如文件名称和文号、会议纪要。");
        }
        if (text.length() > SOURCE || text.chars().anyMatch(Character::isISOControl)) {
            throw new WrongRuleValue("依据请写成一行，不超过 " + SOURCE + " 个字。");
        }
        return text;
    }

    static String cut(String text) {
        return text.length() <= SOURCE ? text : text.substring(0, SOURCE - 1) + "…";
    }

    /** The same value, day and source again is a second press of the button. */
    static void changesSomething(
            List<RuleRow> rows, Rule rule, String value, LocalDate day, String source) {
        var now = RuleBook.inForce(rows, day, Long.MAX_VALUE);
        boolean same =
                now.map(row -> row.value().equals(value) && row.source().equals(source))
                        .orElse(rule.start().equals(value) && rule.source().equals(source));
        if (same) {
            throw new WrongRuleValue("与现行规定和依据相同，没有需要保存的修改。");
        }
    }
}

package line12345.ticketing.knowledge;

import java.time.LocalDate;

/** What a published edition is worth on a day. First and last day belong to it. */
public enum Validity {
    COMING("待生效"),
    CURRENT("有效"),
    /** Past its end: found, never offered as current. */
    OVER("已失效"),
    REPLACED("已被新版代替");

    private final String chinese;

    Validity(String chinese) {
        this.chinese = chinese;
    }

    /**
     * @param until last day, null for no end
     * @param replacedFrom first day of a newer edition, or null
     */
    public static Validity on(
            LocalDate day, LocalDate from, LocalDate until, LocalDate replacedFrom) {
        if (replacedFrom != null && !day.isBefore(replacedFrom)) {
            return REPLACED;
        }
        if (until != null && day.isAfter(until)) {
            return OVER;
        }
        return day.isBefore(from) ? COMING : CURRENT;
    }

    public String chinese() {
        return chinese;
    }
}

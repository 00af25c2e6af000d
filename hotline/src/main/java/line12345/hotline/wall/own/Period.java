package line12345.hotline.wall.own;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Over which days figures are shown. */
public enum Period {
    TODAY("今日"),
    WEEK("本周"),
    MONTH("本月");

    private final String chinese;

    Period(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The first day; a week begins on Monday. */
    public LocalDate from(LocalDate today) {
        return switch (this) {
            case TODAY -> today;
            case WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> today.withDayOfMonth(1);
        };
    }

    /** Today for whatever it does not know. */
    public static Period named(String name) {
        for (Period period : values()) {
            if (period.name().equalsIgnoreCase(name)) {
                return period;
            }
        }
        return TODAY;
    }
}

package line12345.ticketing.calendar;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One row of the table of office hours 作息时间.
 *
 * @param departmentId null for the city
 * @param seasonFrom month and day, {@code 06-01}
 * @param seasonTo month and day, included
 * @param morningFrom opening; null when the shape has none
 * @param morningTo begin of the break; only of a split day
 * @param afternoonFrom end of the break; only of a split day
 * @param afternoonTo closing; null when the shape has none
 * @param everyDay also on weekends and holidays
 * @param source the rule it comes from
 */
public record HoursRow(
        Long departmentId,
        String seasonFrom,
        String seasonTo,
        Shape shape,
        LocalTime morningFrom,
        LocalTime morningTo,
        LocalTime afternoonFrom,
        LocalTime afternoonTo,
        boolean everyDay,
        LocalDate validFrom,
        String source) {
    private static final int SHORTEST_MINUTES = 60;

    /**
     * @throws WrongHours with what cannot be right
     */
    public HoursRow {
        switch (shape) {
            case SPLIT -> {
                need(morningFrom, "上午上班时间");
                need(morningTo, "上午下班时间");
                need(afternoonFrom, "下午上班时间");
                need(afternoonTo, "下午下班时间");
                before(morningFrom, morningTo, "上午下班时间应晚于上午上班时间。");
                before(morningTo, afternoonFrom, "下午上班时间应晚于上午下班时间；中午不休息的请选“中午不休”。");
                before(afternoonFrom, afternoonTo, "下午下班时间应晚于下午上班时间。");
            }
            case THROUGH -> {
                need(morningFrom, "上班时间");
                need(afternoonTo, "下班时间");
                before(morningFrom, afternoonTo, "下班时间应晚于上班时间；全天值守的请选“24 小时”。");
                if (morningFrom.plusMinutes(SHORTEST_MINUTES).isAfter(afternoonTo)) {
                    throw new WrongHours("一天的上班时间不到 1 小时，请检查。");
                }
            }
            case ROUND -> {}
            case CITY -> {
                if (departmentId == null) {
                    throw new WrongHours("“随全市”只能用于单位，全市作息请填写具体时间。");
                }
            }
        }
        if (departmentId == null && everyDay) {
            throw new WrongHours("全市作息按工作日历放假；周末和节假日照常上班只能为单位设置。");
        }
    }

    public Season season() {
        return Season.parse(seasonFrom, seasonTo);
    }

    /** Null for "as the city". */
    public DayHours hours() {
        DayHours hours =
                switch (shape) {
                    case SPLIT ->
                            DayHours.split(morningFrom, morningTo, afternoonFrom, afternoonTo);
                    case THROUGH -> DayHours.through(morningFrom, afternoonTo);
                    case ROUND -> DayHours.round();
                    case CITY -> null;
                };
        return hours == null ? null : hours.alsoOnHolidays(everyDay);
    }

    /** {@code 全年 08:30–12:00、14:00–17:30}. */
    public String chinese() {
        DayHours hours = hours();
        return season().chinese() + " " + (hours == null ? "随全市" : hours.chinese());
    }

    /** The same hours from another day on. */
    public HoursRow from(LocalDate day) {
        return new HoursRow(
                departmentId,
                seasonFrom,
                seasonTo,
                shape,
                morningFrom,
                morningTo,
                afternoonFrom,
                afternoonTo,
                everyDay,
                day,
                source);
    }

    OfficeHours.Line line(long row) {
        return new OfficeHours.Line(row, season(), hours(), validFrom);
    }

    private static void need(LocalTime time, String what) {
        if (time == null) {
            throw new WrongHours("请填写" + what + "（如 08:30）。");
        }
    }

    private static void before(LocalTime earlier, LocalTime later, String sentence) {
        if (!earlier.isBefore(later)) {
            throw new WrongHours(sentence);
        }
    }
}

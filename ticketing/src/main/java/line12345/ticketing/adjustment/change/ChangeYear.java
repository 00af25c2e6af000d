package line12345.ticketing.adjustment.change;

import line12345.ticketing.calendar.WrongCalendar;
import line12345.ticketing.calendar.YearPlan;

import java.time.LocalDate;

/**
 * A year's calendar announced, or changed after it was announced.
 *
 * @param before what counted so far, or null when the year was not announced
 * @param source the notice
 */
public record ChangeYear(YearPlan plan, YearPlan before, String source) implements Change {
    @Override
    public String title() {
        return (before == null ? "公布 " : "修改 ") + plan.year() + " 年工作日历";
    }

    @Override
    public String why() {
        return plan.year() + " 年放假安排" + (before == null ? "已经公布" : "有调整") + "（" + source + "）";
    }

    @Override
    public boolean movesOpenTickets() {
        return true;
    }

    @Override
    public Books applyTo(Books books) {
        return books.with(plan);
    }

    /**
     * @throws WrongCalendar when a day that is over would change, or the year is too far away
     */
    @Override
    public void mustBeInTime(LocalDate today) {
        int year = plan.year();
        if (year < today.getYear() || year > today.getYear() + 1) {
            throw new WrongCalendar(
                    "只能公布或修改 %d 年和 %d 年的日历。".formatted(today.getYear(), today.getYear() + 1));
        }
        if (before == null) {
            return;
        }
        var changed = plan.differing(before);
        if (changed.isEmpty()) {
            throw new WrongCalendar("与现行日历相比，没有任何一天的上班或放假发生变化，不必修改。");
        }
        if (changed.get(0).isBefore(today)) {
            throw new WrongCalendar(YearPlan.said(changed.get(0)) + "已经过去，过去的日子不能再改；请只修改今天以后的日子。");
        }
    }
}

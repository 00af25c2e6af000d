package line12345.ticketing.calendar;

import line12345.ticketing.refusal.Refusal;

/** A date was asked for that nobody can know yet. */
public class YearNotAnnounced extends Refusal {
    public YearNotAnnounced(int year) {
        super("year-not-announced", 422, year + " 年的放假安排尚未公布，无法确定这一天是否为工作日；请选择已公布年份内的日期。");
    }
}

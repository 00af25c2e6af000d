package line12345.hotline.api.table;

import line12345.ticketing.refusal.Refusal;

/** No calendar of that year was entered. */
class YearNotHere extends Refusal {
    YearNotHere() {
        super("year-not-here", 404, "这一年的日历还没有录入，请待放假安排公布后由系统管理员录入。");
    }
}

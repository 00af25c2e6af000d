package line12345.ticketing.duty;

import line12345.ticketing.refusal.Refusal;

/** Somebody changed the duties since the page was opened. */
public class DutyChangedMeanwhile extends Refusal {
    DutyChangedMeanwhile() {
        super("duty-changed", 409, "排班在您打开页面之后又有变化，没有撤销：请刷新页面，看过最新的安排再决定。");
    }
}

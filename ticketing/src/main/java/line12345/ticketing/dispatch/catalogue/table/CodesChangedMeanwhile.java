package line12345.ticketing.dispatch.catalogue.table;

import line12345.ticketing.refusal.Refusal;

/** Somebody changed matters or places since the page was opened. */
public class CodesChangedMeanwhile extends Refusal {
    CodesChangedMeanwhile() {
        super("codes-changed", 409, "编码在您打开页面之后又有变化，没有撤销：请刷新页面，看过最新的变更记录再决定。");
    }
}

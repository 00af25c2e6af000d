package line12345.ticketing.dispatch;

import line12345.ticketing.refusal.Refusal;

/** A request about an office is never handled by it or by an office below it. */
public class NotToItself extends Refusal {
    NotToItself(String office) {
        super("about-itself", 422, "这张工单反映的就是" + office + "或其上级单位，不能派给它办理：请派给它的上级单位或纪检监察席。");
    }
}

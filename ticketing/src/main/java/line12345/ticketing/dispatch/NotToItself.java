package line12345.ticketing.dispatch;

import line12345.ticketing.refusal.Refusal;

/** A request about an office is never handled by it or by an office below it. */
public class NotToItself extends Refusal {
    NotToItself(String office) {
        super("about-itself", 422, "这张工单反映的就是" + office + "或其上级单位，不能派给它办理：请派给它的上级单位或纪检监察席。");
    }

    /**
     * @param follower the number of a ticket that was joined to this one
     */
    NotToItself(String office, String follower) {
        super(
                "about-itself",
                422,
                "并入这张工单的 %s 反映的就是%s或其上级单位，不能派给它办理：请先把 %s 拆出单独办理，或改派其他单位。"
                        .formatted(follower, office, follower));
    }
}

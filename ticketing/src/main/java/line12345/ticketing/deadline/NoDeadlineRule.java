package line12345.ticketing.deadline;

import line12345.ticketing.refusal.Refusal;

/** The table of time limits has a gap. */
public class NoDeadlineRule extends Refusal {
    NoDeadlineRule(String kind, String urgency) {
        super("no-deadline-rule", 422, "办理时限表中没有“" + kind + "·" + urgency + "”的规定，请联系系统管理员补充后再提交。");
    }
}

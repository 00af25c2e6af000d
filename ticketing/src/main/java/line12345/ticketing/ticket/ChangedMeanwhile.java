package line12345.ticketing.ticket;

import line12345.ticketing.refusal.Refusal;

/** Somebody else wrote since this person read. */
public class ChangedMeanwhile extends Refusal {
    public ChangedMeanwhile() {
        super("changed-meanwhile", 409, "在您填写期间，这张工单已被他人更新。您写的内容没有丢失：请对照最新内容后再次提交。");
    }
}

package line12345.ticketing.dispatch.catalogue.draft;

import line12345.ticketing.refusal.Refusal;

/** Another administrator changed the draft or the line since this one read it. */
public class DraftChanged extends Refusal {
    /**
     * @param what that changed, in words
     * @param who did it, or null when that is not known
     */
    DraftChanged(String what, String who) {
        super(
                "catalogue-changed",
                409,
                "在您填写期间，"
                        + (who == null ? "他人" : who)
                        + "已修改了"
                        + what
                        + "。您写的内容没有丢失：请对照最新内容后再次提交。");
    }
}

package line12345.ticketing.draft;

import line12345.ticketing.refusal.Refusal;

/** The same person wrote on, or sent it, in another window or at another computer. */
public class DraftChanged extends Refusal {
    public DraftChanged() {
        super("draft-changed", 409, "这份草稿在另一个窗口或另一台电脑上改过或提交过：本页写的还在，请选择用哪一份。");
    }
}

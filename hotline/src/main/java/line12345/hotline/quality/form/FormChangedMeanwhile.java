package line12345.hotline.quality.form;

import line12345.ticketing.refusal.Refusal;

/** Somebody else has published a form since this one was opened. */
public class FormChangedMeanwhile extends Refusal {
    FormChangedMeanwhile(String who) {
        super("form-changed-meanwhile", 409, who + "刚刚发布了新的评分表，您的修改没有发布；请看最新内容后再决定。");
    }
}

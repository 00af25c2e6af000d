package line12345.hotline.rota.week;

import line12345.ticketing.refusal.Refusal;

/** Somebody else has changed the week since it was opened. */
public class RotaChangedMeanwhile extends Refusal {
    public RotaChangedMeanwhile(String who) {
        super("rota-changed-meanwhile", 409, who + "刚刚修改了这一周的班表，您的这一步没有保存；页面已换成最新内容，请再看一遍。");
    }
}

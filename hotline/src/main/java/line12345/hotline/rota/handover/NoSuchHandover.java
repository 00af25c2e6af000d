package line12345.hotline.rota.handover;

import line12345.ticketing.refusal.Refusal;

/** There is no such note or point. */
public class NoSuchHandover extends Refusal {
    NoSuchHandover() {
        super("no-such-handover", 404, "没有这条交接班记录，请返回“交接班”重新选择。");
    }
}

package line12345.ticketing.partner.day;

import line12345.ticketing.refusal.Refusal;

/** A difference that sending again does not mend. */
public class NothingToSend extends Refusal {
    NothingToSend() {
        super("nothing-to-send", 409, "这一条重新推送也补不上：对方缺的由我方重推，我方缺的请对方重推；可能已经在重推，请刷新后查看。");
    }
}

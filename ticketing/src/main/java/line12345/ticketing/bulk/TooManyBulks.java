package line12345.ticketing.bulk;

import line12345.ticketing.refusal.Refusal;

/** Somebody begins more than is done: others' rows would wait behind them. */
public class TooManyBulks extends Refusal {
    TooManyBulks(int most) {
        super("too-many-bulks", 409, "您已有 " + most + " 次批量办理还没有办完，请等其中一次办完后再发起；进度见“批量办理记录”。");
    }
}

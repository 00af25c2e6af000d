package line12345.ticketing.carmoving;

import line12345.ticketing.refusal.Refusal;

/** The form was sent before, for another car. */
public class MoveAlreadyAsked extends Refusal {
    MoveAlreadyAsked() {
        super("move-already-asked", 409, "这一次请求已经提交过了；还要请另一辆车挪走，请核对后再按一次“通知车主”。");
    }
}

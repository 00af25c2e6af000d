package line12345.hotline.api.once;

import line12345.hotline.problem.Later;

/** The same request is being done at this moment. */
class InHand extends Later {
    InHand() {
        super("in-hand", 409, "同一个 Idempotency-Key 的请求正在办理，请稍后用同样的内容再发一次，即可得到它的结果。", 1);
    }
}

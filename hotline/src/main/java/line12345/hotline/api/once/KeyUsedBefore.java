package line12345.hotline.api.once;

import line12345.ticketing.refusal.Refusal;

/** The name belongs to another request. */
class KeyUsedBefore extends Refusal {
    KeyUsedBefore() {
        super("key-used-before", 422, "这个 Idempotency-Key 已经用于另一个请求：请为每个新的请求生成新的 Idempotency-Key。");
    }
}

package line12345.channels.kit.signed;

import line12345.ticketing.refusal.Refusal;

/** A request without what a signed one has. */
class NotSigned extends Refusal {
    NotSigned() {
        super(
                "not-signed",
                401,
                "请求没有签名：请在请求头中写明 L5-Key、L5-Timestamp、L5-Nonce（16 到 64 个字母、数字、下划线或短横线）和"
                        + " L5-Signature。");
    }
}

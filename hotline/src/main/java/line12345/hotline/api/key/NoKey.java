package line12345.hotline.api.key;

import line12345.ticketing.refusal.Refusal;

/** Nobody comes in without a key that is in force. */
class NoKey extends Refusal {
    NoKey() {
        super(
                "no-key",
                401,
                "没有密钥，或密钥不正确、已过期、已吊销：请在请求头 Authorization 中写明 Bearer 和密钥；如需新密钥，请联系系统管理员。");
    }
}

package line12345.channels.open311;

import line12345.ticketing.refusal.Refusal;

/** The api_key is missing, wrong, revoked or out of date. */
class WrongApiKey extends Refusal {
    WrongApiKey() {
        super("wrong-api-key", 403, "api_key 缺失、不正确、已过期或已吊销；如需密钥，请联系 12345 的系统管理员。");
    }
}

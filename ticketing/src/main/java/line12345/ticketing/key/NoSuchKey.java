package line12345.ticketing.key;

import line12345.ticketing.refusal.Refusal;

/** No key of that number. */
public class NoSuchKey extends Refusal {
    NoSuchKey() {
        super("no-such-key", 404, "没有这个接口密钥，请返回列表重新选择。");
    }
}

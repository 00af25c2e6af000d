package line12345.ticketing.medium;

import line12345.ticketing.refusal.Refusal;

/** A signed request that came before, byte for byte. */
public class Replayed extends Refusal {
    Replayed() {
        super("replayed", 401, "这个随机数已经用过，请求可能被重放，没有处理；请每次换一个新的随机数并重新签名。");
    }
}

package line12345.hotline.api.key;

import line12345.hotline.problem.Later;

/** More requests by one key than it may send. */
class TooFast extends Later {
    TooFast(long seconds) {
        super("too-fast", 429, "这个密钥的请求太频繁，请 " + seconds + " 秒后再试，并放慢请求的速度。", seconds);
    }
}

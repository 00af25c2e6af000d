package line12345.channels.kit.signed;

import line12345.ticketing.refusal.Refusal;

/** Signed too long ago, or by a clock that is wrong. */
class NotInTime extends Refusal {
    NotInTime(long ours) {
        super("not-in-time", 401, "请求时间与本系统相差太大（本系统现在是 " + ours + " 秒），请校准时钟后重新签名。");
    }
}

package line12345.hotline.api.shape;

import line12345.ticketing.refusal.Refusal;

/** A step of a ticket that does not say which version its writer saw. */
class VersionMissing extends Refusal {
    VersionMissing() {
        super("version-missing", 428, "缺少请求头 If-Match：请先读取这张工单，把答复头中的 ETag 原样放进 If-Match，再提交。");
    }
}

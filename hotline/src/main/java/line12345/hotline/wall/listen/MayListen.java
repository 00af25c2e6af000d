package line12345.hotline.wall.listen;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import java.util.Optional;

/**
 * Whoever leads a shift or manages may listen, to calls that this person may read; nobody listens
 * to an own call.
 */
final class MayListen {
    private MayListen() {}

    /**
     * @return why not; empty when it may be
     */
    static Optional<NotListened> refusal(Actor leader, long agentId) {
        if (!leader.is(Role.SHIFT_LEADER) && !leader.is(Role.MANAGER)) {
            return Optional.of(new NotListened("listen-not-yours", 403, "只有班长和管理人员可以监听，请联系当班班长。"));
        }
        if (leader.accountId() == agentId) {
            return Optional.of(new NotListened("listen-own-call", 422, "这是您自己的通话，不能监听。"));
        }
        if (leader.extension() == null) {
            return Optional.of(
                    new NotListened(
                            "listen-no-telephone", 409, "您的账号没有分配话机号码，不能监听。请联系系统管理员在“人员”页分配。"));
        }
        return Optional.empty();
    }
}

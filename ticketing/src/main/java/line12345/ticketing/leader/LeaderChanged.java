package line12345.ticketing.leader;

import line12345.ticketing.refusal.Refusal;

/** Somebody else has changed the leader since it was read. */
public class LeaderChanged extends Refusal {
    LeaderChanged() {
        super("leader-changed", 409, "这位领导的资料刚被别人改过，请重新打开看最新的，再改一次。");
    }
}

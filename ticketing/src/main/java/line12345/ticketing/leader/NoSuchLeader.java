package line12345.ticketing.leader;

import line12345.ticketing.refusal.Refusal;

/** A letter to somebody who takes none, or whom nobody knows. */
public class NoSuchLeader extends Refusal {
    NoSuchLeader() {
        super("no-such-leader", 404, "没有这位领导的信箱，或者已经停用，请从领导信箱的名单里重新选一位。");
    }
}

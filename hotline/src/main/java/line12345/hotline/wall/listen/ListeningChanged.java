package line12345.hotline.wall.listen;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/** A leader joined a call, left it, or takes part another way: the wall shows who is heard. */
public record ListeningChanged(long listeningId, long callId, long leaderId, boolean open)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.SHIFT_LEADER, Role.MANAGER);
    }
}

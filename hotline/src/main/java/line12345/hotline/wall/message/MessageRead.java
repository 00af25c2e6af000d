package line12345.hotline.wall.message;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/** Somebody has read a message: its sender sees how many have. */
public record MessageRead(long messageId) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.SHIFT_LEADER, Role.MANAGER);
    }
}

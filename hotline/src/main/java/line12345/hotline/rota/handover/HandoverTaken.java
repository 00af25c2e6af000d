package line12345.hotline.rota.handover;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

/**
 * The next shift has taken over.
 *
 * @param accountId who took over
 */
public record HandoverTaken(long handoverId, long accountId) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.SHIFT_LEADER, Role.MANAGER);
    }
}

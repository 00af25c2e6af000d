package line12345.hotline.rota.handover;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.LocalDate;

/**
 * A shift was handed over in writing, and waits to be taken.
 *
 * @param open how many points the next shift has to see to, older ones included
 */
public record HandoverWritten(long handoverId, LocalDate day, String shift, int open)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.SHIFT_LEADER, Role.MANAGER);
    }
}

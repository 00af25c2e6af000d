package line12345.ticketing.rating;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.LocalDate;

/** A citizen rated an office's handling. */
public record HandlingRated(long departmentId, int level, boolean solved, LocalDate day)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.MANAGER);
    }
}

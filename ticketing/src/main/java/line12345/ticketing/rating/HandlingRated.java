package line12345.ticketing.rating;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.LocalDate;

/**
 * A citizen rated an office's handling; the first word given on this answer.
 *
 * @param good whether the level counts as satisfied
 */
public record HandlingRated(
        long departmentId, int level, boolean good, boolean solved, LocalDate day) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.MANAGER);
    }
}

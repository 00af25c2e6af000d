package line12345.ticketing.rating;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.LocalDate;

/** The last word on an answer, when it was asked again after a bad or unsolved first one. */
public record SecondThought(
        long departmentId, int level, boolean good, boolean solved, LocalDate day) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.MANAGER);
    }
}

package line12345.hotline.rota.week;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.LocalDate;

/**
 * A week of the rota holds from now on; whoever it concerns has a notice of their own.
 *
 * @param version from 1
 * @param told how many people were told of a change
 */
public record RotaPublished(LocalDate monday, int version, int told) implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.SHIFT_LEADER, Role.MANAGER);
    }
}

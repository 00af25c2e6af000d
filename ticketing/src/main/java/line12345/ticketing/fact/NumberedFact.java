package line12345.ticketing.fact;

import line12345.ticketing.account.Role;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * A fact as told: numbered without gaps in the order of telling.
 *
 * @param roles comma-separated, see {@link #audience()}
 * @param payload JSON object
 */
public record NumberedFact(
        long number,
        String kind,
        Instant at,
        String roles,
        Long departmentId,
        Long accountId,
        String payload) {
    public Audience audience() {
        Set<Role> heard = EnumSet.noneOf(Role.class);
        Arrays.stream(roles.split(","))
                .filter(role -> !role.isEmpty())
                .forEach(role -> heard.add(Role.valueOf(role)));
        return new Audience(heard, departmentId, accountId);
    }
}

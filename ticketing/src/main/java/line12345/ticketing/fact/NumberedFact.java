package line12345.ticketing.fact;

import line12345.ticketing.account.Role;

import java.time.Instant;
import java.time.OffsetDateTime;
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

    /** A row of the columns in this order. */
    static NumberedFact of(Object[] row) {
        return new NumberedFact(
                ((Number) row[0]).longValue(),
                (String) row[1],
                instant(row[2]),
                (String) row[3],
                row[4] == null ? null : ((Number) row[4]).longValue(),
                row[5] == null ? null : ((Number) row[5]).longValue(),
                (String) row[6]);
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}

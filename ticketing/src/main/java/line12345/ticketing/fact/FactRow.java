package line12345.ticketing.fact;

import java.time.Instant;
import java.util.stream.Collectors;

/**
 * A fact on its way into the table. It has no number until the relay gives one, after the commit.
 */
record FactRow(
        String kind,
        Instant happenedAt,
        String roles,
        Long departmentId,
        Long accountId,
        String payload) {
    static FactRow of(Fact fact, String payload, Instant now) {
        Audience audience = fact.audience();
        return new FactRow(
                fact.kind(),
                now,
                audience.roles().stream().map(Enum::name).collect(Collectors.joining(",")),
                audience.departmentId(),
                audience.accountId(),
                payload);
    }
}

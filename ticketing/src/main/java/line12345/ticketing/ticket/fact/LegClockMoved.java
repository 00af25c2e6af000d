package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;

import java.time.Instant;

/** A part's times moved; {@code pausedUntil} while it waits for the citizen, else null. */
public record LegClockMoved(
        @JsonUnwrapped LegPoint about,
        boolean waitingSign,
        Instant signBy,
        Instant yellowAt,
        Instant dueAt,
        Instant pausedUntil)
        implements LegFact {
    @Override
    public Audience audience() {
        return Audience.of(Role.MANAGER).andOffice(about.departmentId());
    }
}

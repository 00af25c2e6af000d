package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.matter.Urgency;

import java.time.Instant;

/** A part of a ticket went to an office. */
public record LegSent(
        @JsonUnwrapped LegPoint about,
        boolean redo,
        Instant signBy,
        Instant yellowAt,
        Instant dueAt,
        Urgency urgency)
        implements LegFact {
    @Override
    public Audience audience() {
        return Audience.of(Role.MANAGER).andOffice(about.departmentId());
    }
}

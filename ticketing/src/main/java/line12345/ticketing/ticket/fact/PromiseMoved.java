package line12345.ticketing.ticket.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;

import java.time.Instant;

/**
 * The citizen is told another date.
 *
 * @param recounted because a rule or the calendar changed: the adjustment tells the citizen itself,
 *     for it knows the reason and whether the date only became certain; false for a later date
 *     after an extension, a hard case or a redo, and in facts stored before this was noted
 */
public record PromiseMoved(
        @JsonUnwrapped TicketPoint about, Instant at, boolean provisional, boolean recounted)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.MANAGER).andOffice(about.departmentId());
    }
}

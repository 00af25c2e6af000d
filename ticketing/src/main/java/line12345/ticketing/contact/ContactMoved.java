package line12345.ticketing.contact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.fact.TicketPoint;

/**
 * Something came of a call to a ticket's citizen.
 *
 * @param position of the office's part; null when the hotline called
 * @param departmentId the office that called, or null
 * @param accountId who called
 * @param outcome null while it goes on
 */
public record ContactMoved(
        @JsonUnwrapped TicketPoint about,
        Integer position,
        Long departmentId,
        long accountId,
        ContactOutcome outcome)
        implements Fact {
    @Override
    public Audience audience() {
        Audience hotline = Audience.of(Role.REVIEWER, Role.MANAGER);
        return departmentId == null ? hotline : hotline.andOffice(departmentId);
    }
}

package line12345.ticketing.ticket;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

import java.time.LocalDate;

/** A request was written down. */
public record TicketFiled(
        String number,
        TicketKind ticketKind,
        String channel,
        Urgency urgency,
        LocalDate day,
        TicketState state)
        implements Fact {
    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.MANAGER);
    }
}

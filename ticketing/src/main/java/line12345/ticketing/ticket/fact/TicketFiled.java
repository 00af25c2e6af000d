package line12345.ticketing.ticket.fact;

import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Audience;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.ticket.state.TicketState;

import java.time.LocalDate;

/** A request was written down. */
public record TicketFiled(
        String number,
        long ticketId,
        TicketKind ticketKind,
        String channel,
        Urgency urgency,
        LocalDate day,
        TicketState state)
        implements TicketMoved {
    @Override
    public TicketState before() {
        return null;
    }

    @Override
    public TicketState after() {
        return state;
    }

    @Override
    public Audience audience() {
        return Audience.of(Role.AGENT, Role.SHIFT_LEADER, Role.MANAGER);
    }
}

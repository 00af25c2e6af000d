package line12345.ticketing.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.fact.TicketKeptSecret;
import line12345.ticketing.ticket.state.NotNow;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;

/** The citizen wants to stay unknown to the offices 身份保密, at whatever step the ticket is. */
public final class Secrecy {
    private final Ticket ticket;

    public Secrecy(Ticket ticket) {
        this.ticket = ticket;
    }

    /**
     * @throws NotNow when it is kept already, or put away
     */
    public TicketKeptSecret keep(Actor by, Instant now) {
        if (ticket.subject().confidential()) {
            throw new NotNow("这张工单已经是身份保密，不必再登记。");
        }
        if (ticket.state() == TicketState.ARCHIVED) {
            throw new NotNow("这张工单已归档，承办单位已看不到诉求人身份，不必再登记保密。");
        }
        ticket.subject().keepSecret();
        ticket.stepped();
        ticket.note(now, by, "身份保密", "市民要求保密，承办单位不再看到姓名和电话", false);
        return new TicketKeptSecret(ticket.about(now));
    }
}

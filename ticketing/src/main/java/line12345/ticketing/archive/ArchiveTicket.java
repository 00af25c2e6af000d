package line12345.ticketing.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;

/** Puts a ticket away that has been closed for long enough. */
@ApplicationScoped
class ArchiveTicket implements AlarmListener {
    static final String KIND = "archive";

    @Inject Tickets tickets;
    @Inject Facts facts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        Ticket ticket = tickets.findById(alarm.ticketId());
        if (ticket.state() == TicketState.CLOSED) {
            facts.announce(ticket.archive(now), now);
        }
    }
}

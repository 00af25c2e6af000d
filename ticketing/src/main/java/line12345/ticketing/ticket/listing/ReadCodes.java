package line12345.ticketing.ticket.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/** Reads a ticket's codes and moments for a program, if the ticket is its business. */
@ApplicationScoped
public class ReadCodes {
    @Inject Tickets tickets;

    @Transactional
    public TicketCodes read(String number, Actor reader, Instant now) {
        Ticket ticket = tickets.of(reader, number, now);
        var subject = ticket.subject();
        return new TicketCodes(
                subject.kind(),
                subject.urgency(),
                subject.placeCode(),
                subject.matterCode(),
                subject.aboutDepartmentId(),
                ticket.promise().at(),
                ticket.promise().provisional(),
                ticket.second().at(),
                ticket.ending().closing(),
                ticket.ending().closedAt());
    }
}

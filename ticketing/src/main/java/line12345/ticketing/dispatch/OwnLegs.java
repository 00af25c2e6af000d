package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

/** Finds the ticket that is now in the hands of the asking clerk's own office. */
@ApplicationScoped
class OwnLegs {
    @Inject Tickets tickets;

    Ticket inHandOf(Actor clerk, String number, int version) {
        if (!clerk.is(Role.CLERK)) {
            throw new NotYours("只有承办单位经办人可以签收和回复，请联系该单位。");
        }
        Ticket ticket = tickets.of(clerk, number);
        if (ticket.lastLeg().departmentId() != clerk.departmentId()) {
            // It was theirs once and has gone on to another office.
            throw new NoSuchTicket();
        }
        ticket.seenAs(version);
        return ticket;
    }
}

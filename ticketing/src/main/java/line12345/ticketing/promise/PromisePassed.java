package line12345.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/** The date a citizen was told has passed without an answer 承诺超期. */
@ApplicationScoped
class PromisePassed implements AlarmListener {
    @Inject Tickets tickets;
    @Inject TellWhoseTurn tell;

    @Override
    public String kind() {
        return PromiseAlarms.DUE;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        Ticket ticket = tickets.findById(alarm.ticketId());
        if (DateTold.stillOwed(ticket)) {
            tell.tell(ticket, "承诺超期", "答复市民的时限已过", "promise-passed", "", now);
        }
    }
}

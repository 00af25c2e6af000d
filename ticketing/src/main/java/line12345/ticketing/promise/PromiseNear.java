package line12345.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/** The date a citizen was told is near, and nobody has answered 承诺临期. */
@ApplicationScoped
class PromiseNear implements AlarmListener {
    @Inject Tickets tickets;
    @Inject TellWhoseTurn tell;

    @Override
    public String kind() {
        return PromiseAlarms.YELLOW;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        Ticket ticket = tickets.findById(alarm.ticketId());
        if (DateTold.stillOwed(ticket)) {
            DateTold date = DateTold.of(ticket);
            String left = DueWords.of(now, date.at(), date.provisional());
            tell.tell(ticket, "承诺临期", "答复市民的时限" + left, "promise-near", left, now);
        }
    }
}

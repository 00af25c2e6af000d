package line12345.ticketing.statistics;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.LegReplied;
import line12345.ticketing.ticket.TicketDispatched;

/** What offices were sent 派单量, had to do again 重办量, replied to and replied to in time. */
@ApplicationScoped
class LegFigures implements Statistic {
    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof TicketDispatched dispatched) {
            long office = dispatched.departmentId();
            counting.add("legs.dispatched", dispatched.day(), office, 1);
            if (dispatched.redo()) {
                counting.add("tickets.redone", dispatched.day(), office, 1);
            }
        } else if (fact instanceof LegReplied replied) {
            counting.add("legs.replied", replied.day(), replied.departmentId(), 1);
            if (replied.onTime()) {
                counting.add("legs.replied_on_time", replied.day(), replied.departmentId(), 1);
            }
        }
    }
}

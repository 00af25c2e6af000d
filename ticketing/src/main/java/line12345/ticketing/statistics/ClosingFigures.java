package line12345.ticketing.statistics;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.TicketClosed;

/**
 * Tickets closed 办结量 and how, and those whose answer reached the citizen before the promised moment
 * 按时办结, on the day of closing, by the office that handled it last (the hotline itself for direct
 * answers).
 */
@ApplicationScoped
class ClosingFigures implements Statistic {
    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof TicketClosed closed) {
            long office = closed.departmentId();
            counting.add("tickets.closed", closed.day(), office, 1);
            counting.add("tickets.closing." + closed.closing(), closed.day(), office, 1);
            if (closed.onTime()) {
                counting.add("tickets.closed_on_time", closed.day(), office, 1);
            }
        }
    }
}

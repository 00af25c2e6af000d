package line12345.ticketing.statistics;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.fact.TicketMoved;

/** How many tickets are in each state now 各状态工单数: a stock, moved by one at each step. */
@ApplicationScoped
class StateFigures implements Statistic {
    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof TicketMoved moved && moved.before() != moved.after()) {
            if (moved.before() != null) {
                counting.add("tickets.state." + moved.before(), Counting.NOW, Counting.CITY, -1);
            }
            counting.add("tickets.state." + moved.after(), Counting.NOW, Counting.CITY, 1);
        }
    }
}

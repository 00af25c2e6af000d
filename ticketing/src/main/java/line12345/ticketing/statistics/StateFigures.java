package line12345.ticketing.statistics;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.LegReplied;
import line12345.ticketing.ticket.TicketClosed;
import line12345.ticketing.ticket.TicketDispatched;
import line12345.ticketing.ticket.TicketFiled;
import line12345.ticketing.ticket.TicketState;

/** How many tickets are in each state now 各状态工单数: a stock, moved by one at each step. */
@ApplicationScoped
class StateFigures implements Statistic {
    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof TicketFiled filed) {
            move(null, filed.state(), counting);
        } else if (fact instanceof TicketDispatched dispatched) {
            move(dispatched.before(), TicketState.HANDLING, counting);
        } else if (fact instanceof LegReplied replied) {
            move(replied.before(), TicketState.WAITING_CALLBACK, counting);
        } else if (fact instanceof TicketClosed closed) {
            move(closed.before(), TicketState.CLOSED, counting);
        }
    }

    private static void move(TicketState from, TicketState to, Counting counting) {
        if (from != null) {
            counting.add("tickets.state." + from, Counting.NOW, Counting.CITY, -1);
        }
        counting.add("tickets.state." + to, Counting.NOW, Counting.CITY, 1);
    }
}

package line12345.ticketing.statistics;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.fact.TicketClosed;
import line12345.ticketing.ticket.fact.TicketDispatched;
import line12345.ticketing.ticket.fact.TicketPoint;
import line12345.ticketing.ticket.state.Closing;
import line12345.ticketing.ticket.state.TicketState;

/**
 * Tickets closed 办结量 and how, those whose answer reached the citizen before the first promise 按时办结
 * and, where a second one was given, before that; on the day of closing, by the office that handled
 * it last (the hotline itself for direct answers). A closing that was taken back after an objection
 * is counted as taken back, not taken away: last month's table stays what it was. What its citizen
 * dropped 市民撤回 is in none of them and has figures of its own.
 */
@ApplicationScoped
class ClosingFigures implements Statistic {
    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof TicketClosed closed) {
            TicketPoint about = closed.about();
            if (closed.closing() == Closing.DROPPED) {
                dropped(closed, counting);
                return;
            }
            add("tickets.closed", about, counting);
            add("tickets.closing." + closed.closing(), about, counting);
            if (closed.onTime()) {
                add("tickets.closed_on_time", about, counting);
            }
            if (closed.onSecondTime() != null) {
                add("tickets.closed_with_second_promise", about, counting);
                if (closed.onSecondTime()) {
                    add("tickets.closed_on_second_time", about, counting);
                }
            }
        } else if (fact instanceof TicketDispatched sent && sent.before() == TicketState.CLOSED) {
            add("tickets.reopened", sent.about(), counting);
        }
    }

    /**
     * Nobody answered it, so it is neither on time nor late and lifts no rate; by itself, also how
     * many had waited longer than was promised.
     */
    private static void dropped(TicketClosed closed, Counting counting) {
        add("tickets.closing." + Closing.DROPPED, closed.about(), counting);
        if (!closed.onTime()) {
            add("tickets.dropped_late", closed.about(), counting);
        }
    }

    private static void add(String figure, TicketPoint about, Counting counting) {
        counting.add(figure, about.day(), about.departmentId(), 1);
    }
}

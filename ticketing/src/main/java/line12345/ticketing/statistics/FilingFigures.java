package line12345.ticketing.statistics;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.fact.TicketFiled;

/** Tickets filed 受理量, in all, by kind and by channel, on the day of receipt. */
@ApplicationScoped
class FilingFigures implements Statistic {
    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof TicketFiled filed) {
            counting.add("tickets.filed", filed.day(), Counting.CITY, 1);
            counting.add("tickets.filed." + filed.ticketKind(), filed.day(), Counting.CITY, 1);
            counting.add("tickets.channel." + filed.channel(), filed.day(), Counting.CITY, 1);
        }
    }
}

package line12345.ticketing.statistics;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.fact.TicketJoined;
import line12345.ticketing.ticket.fact.TicketParted;
import line12345.ticketing.ticket.fact.TicketTakenBack;
import line12345.ticketing.ticket.fact.TicketUrged;

/**
 * Joined and parted again 并单量、拆单量, urged 催办量, given back 退单量. Contacts are all tickets filed;
 * events are those less the joined, plus the parted.
 */
@ApplicationScoped
class EventFigures implements Statistic {
    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof TicketJoined joined) {
            counting.add("tickets.joined", joined.about().day(), Counting.CITY, 1);
        } else if (fact instanceof TicketParted parted) {
            counting.add("tickets.parted", parted.about().day(), Counting.CITY, 1);
        } else if (fact instanceof TicketUrged urged) {
            var about = urged.about();
            counting.add("tickets.urged", about.day(), about.departmentId(), 1);
        } else if (fact instanceof TicketTakenBack back) {
            var about = back.about();
            counting.add("tickets.taken_back", about.day(), about.departmentId(), 1);
        }
    }
}

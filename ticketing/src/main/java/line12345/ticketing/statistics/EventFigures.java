package line12345.ticketing.statistics;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.ticket.fact.TicketJoined;
import line12345.ticketing.ticket.fact.TicketParted;
import line12345.ticketing.ticket.fact.TicketTakenBack;
import line12345.ticketing.ticket.fact.TicketUrged;
import line12345.ticketing.ticket.fact.TicketWithdrawn;

/**
 * Joined and parted again 并单量、拆单量, urged 催办量, given back 退单量, dispatches taken back before anybody
 * began 撤回派单量, which then count as never made. Contacts are all tickets filed; events are those
 * less the joined, plus the parted.
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
        } else if (fact instanceof TicketWithdrawn withdrawn) {
            counting.add("tickets.withdrawn", withdrawn.about().day(), Counting.CITY, 1);
            // A slip of the hotline's is no work of theirs.
            withdrawn
                    .offices()
                    .forEach(
                            office ->
                                    counting.add(
                                            "legs.dispatched", withdrawn.sentOn(), office, -1));
        } else if (fact instanceof TicketTakenBack back) {
            var about = back.about();
            counting.add("tickets.taken_back", about.day(), about.departmentId(), 1);
        }
    }
}

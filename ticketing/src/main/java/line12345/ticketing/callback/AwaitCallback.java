package line12345.ticketing.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.ticket.LegReplied;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

/** An office's reply puts its ticket on the callback officers' list. */
@ApplicationScoped
class AwaitCallback implements FactListener {
    @Inject Tickets tickets;
    @Inject Callbacks callbacks;

    @Override
    public void heard(Fact fact) {
        if (fact instanceof LegReplied replied) {
            Ticket ticket = tickets.find("number", replied.number()).singleResult();
            var leg = ticket.lastLeg();
            callbacks.persist(
                    new Callback(ticket.id(), leg.id(), leg.departmentId(), leg.repliedAt()));
        }
    }
}

package line12345.ticketing.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.fact.AnswerApproved;
import line12345.ticketing.ticket.state.LegState;

import java.time.Instant;

/** An approved answer puts its ticket on the callback officers' list. */
@ApplicationScoped
class AwaitCallback implements FactListener {
    @Inject Tickets tickets;
    @Inject Callbacks callbacks;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof AnswerApproved approved) {
            var about = approved.about();
            Long leg =
                    tickets.findById(about.ticketId())
                            .legs()
                            .lead()
                            .filter(lead -> lead.state() == LegState.REPLIED)
                            .map(Leg::id)
                            .orElse(null);
            callbacks.persist(
                    new Callback(
                            about.ticketId(), leg, approved.round(), about.departmentId(), now));
        }
    }
}

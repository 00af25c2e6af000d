package line12345.ticketing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.fact.LegEnded;
import line12345.ticketing.ticket.fact.LegPoint;
import line12345.ticketing.ticket.fact.LegReplied;

import java.time.Instant;

/** What is asked about a part that has ended otherwise is not decided any more. */
@ApplicationScoped
class Lapse implements FactListener {
    @Inject Applications applications;
    @Inject Tickets tickets;
    @Inject Alarms alarms;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof LegReplied replied) {
            lapse(replied.about(), now);
        } else if (fact instanceof LegEnded ended) {
            lapse(ended.about(), now);
        }
    }

    private void lapse(LegPoint leg, Instant now) {
        applications.pendingOf(leg.ticketId()).stream()
                .filter(application -> application.position() == leg.position())
                .forEach(
                        application -> {
                            application.lapse(now);
                            alarms.clear(Asking.DECIDE_BY, leg.ticketId(), -application.id());
                        });
    }
}

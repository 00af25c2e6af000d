package line12345.ticketing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;

/** Nobody has decided in time: it is said, so that somebody does. */
@ApplicationScoped
class DecideLate implements AlarmListener {
    @Inject Applications applications;
    @Inject Tickets tickets;
    @Inject Facts facts;

    @Override
    public String kind() {
        return Asking.DECIDE_BY;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        Application application = applications.findById(-alarm.legId());
        var ticket = tickets.findById(alarm.ticketId());
        facts.announce(
                new ApplicationOverdue(Effect.about(application, ticket, now), application.kind()),
                now);
    }
}

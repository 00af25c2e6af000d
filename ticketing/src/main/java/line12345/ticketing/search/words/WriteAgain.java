package line12345.ticketing.search.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.ticket.Ticket;

import java.time.Instant;

/** Writes the rows of a ticket again that was classified before its rows followed that. */
@ApplicationScoped
class WriteAgain implements AlarmListener {
    static final String KIND = "words-again";

    @Inject EntityManager entities;
    @Inject WordRows rows;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        rows.again(entities.find(Ticket.class, alarm.ticketId()));
    }
}

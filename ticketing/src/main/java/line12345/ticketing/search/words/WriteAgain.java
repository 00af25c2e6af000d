package line12345.ticketing.search.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.ticket.Ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Writes the rows of tickets again that were classified before their rows followed that, the newest
 * first, a few at a time, so that whatever else is due comes in between.
 */
@ApplicationScoped
class WriteAgain implements AlarmListener {
    static final String KIND = "words-again";
    private static final int AT_ONCE = 50;

    /** Until somebody who holds all that are left has done. */
    private static final Duration REST = Duration.ofSeconds(1);

    @Inject EntityManager entities;
    @Inject WordRows rows;
    @Inject Alarms alarms;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        List<Long> ids = take();
        ids.forEach(id -> rows.again(entities.find(Ticket.class, id)));
        if (!entities.createNativeQuery("select 1 from words_again limit 1")
                .getResultList()
                .isEmpty()) {
            alarms.set(KIND, 0, 0, ids.isEmpty() ? now.plus(REST) : now);
        }
    }

    /** Holds the tickets until the end: nobody classifies them while they are written. */
    @SuppressWarnings("unchecked")
    private List<Long> take() {
        return entities.createNativeQuery(
                        """
                        with now_held as materialized (
                            select t.id from words_again w join ticket t on t.id = w.ticket_id
                            order by t.id desc limit ?1 for no key update of t skip locked)
                        delete from words_again using now_held where ticket_id = now_held.id
                        returning ticket_id
                        """,
                        Long.class)
                .setParameter(1, AT_ONCE)
                .getResultList();
    }
}

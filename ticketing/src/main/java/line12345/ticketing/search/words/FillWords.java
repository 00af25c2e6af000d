package line12345.ticketing.search.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the words of tickets that were there before the table was, the newest first, a few at a
 * time: each step remembers how far it came, so that it goes on wherever it was stopped.
 */
@ApplicationScoped
class FillWords implements AlarmListener {
    static final String KIND = "words-fill";
    private static final int AT_ONCE = 100;

    @Inject EntityManager entities;
    @Inject WordRows rows;
    @Inject WordMonth month;
    @Inject Alarms alarms;

    private final Set<LocalDate> made = new HashSet<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        Number below =
                (Number)
                        entities.createNativeQuery("select below from words_fill for update")
                                .getSingleResult();
        List<Ticket> tickets =
                entities.createQuery("from Ticket where id < ?1 order by id desc", Ticket.class)
                        .setParameter(1, below.longValue())
                        .setMaxResults(AT_ONCE)
                        .getResultList();
        // Before anything is written: a part is made by another connection.
        tickets.stream()
                .map(ticket -> OfficeClock.dayOf(ticket.filedAt()).withDayOfMonth(1))
                .filter(made::add)
                .forEach(month::make);
        tickets.forEach(this::write);
        if (!tickets.isEmpty()) {
            entities.createNativeQuery("update words_fill set below = ?1")
                    .setParameter(1, tickets.get(tickets.size() - 1).id())
                    .executeUpdate();
            alarms.set(KIND, 0, 0, now);
        }
    }

    private void write(Ticket ticket) {
        List<Long> offices =
                WordRows.firstOfEachOffice(ticket).stream().map(Leg::departmentId).toList();
        rows.write(ticket, WordRows.TICKET, offices);
    }
}

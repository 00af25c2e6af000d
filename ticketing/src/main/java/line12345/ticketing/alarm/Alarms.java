package line12345.ticketing.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets and clears what will be due; always part of the caller's transaction.
 *
 * <p>Change the ticket first and its alarms after: whoever takes what is due locks in that order.
 */
@ApplicationScoped
public class Alarms {
    @Inject EntityManager entities;
    @Inject AlarmBell bell;
    @Inject Event<AlarmSet> set;

    /** Sets it, or moves it: of a kind there is one for each ticket and leg. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(String kind, long ticketId, long legId, Instant at) {
        set(List.of(new Alarm(kind, ticketId, legId, at)));
    }

    /** Sets several by one statement; of two for the same place the last counts. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(List<Alarm> alarms) {
        Map<List<Object>, Alarm> last = new LinkedHashMap<>();
        for (Alarm alarm : alarms) {
            last.put(List.of(alarm.kind(), alarm.ticketId(), alarm.legId()), alarm);
        }
        Collection<Alarm> rows = last.values();
        if (rows.isEmpty()) {
            return;
        }
        write(rows);
        rows.stream()
                .map(Alarm::at)
                .min(Instant::compareTo)
                .filter(bell::wakesAfter)
                .ifPresent(at -> set.fire(new AlarmSet()));
    }

    private void write(Collection<Alarm> rows) {
        // One statement whatever their number, so that it is parsed once.
        entities.createNativeQuery(
                        """
                        insert into alarm (kind, ticket_id, leg_id, at, try_at)
                        select kind, ticket_id, leg_id, at, at
                        from unnest(?1, ?2, ?3, ?4) as a (kind, ticket_id, leg_id, at)
                        on conflict (ticket_id, leg_id, kind) do update set
                            at = excluded.at, try_at = excluded.at, attempts = 0,
                            error = null, parked_at = null
                        where alarm.at <> excluded.at or alarm.attempts > 0
                        """)
                .setParameter(1, rows.stream().map(Alarm::kind).toArray(String[]::new))
                .setParameter(2, rows.stream().map(Alarm::ticketId).toArray(Long[]::new))
                .setParameter(3, rows.stream().map(Alarm::legId).toArray(Long[]::new))
                .setParameter(4, rows.stream().map(Alarm::at).toArray(Instant[]::new))
                .executeUpdate();
    }

    /** It will not fire; nothing happens if it was not set. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clear(String kind, long ticketId, long legId) {
        entities.createNativeQuery(
                        "delete from alarm where ticket_id = ?1 and leg_id = ?2 and kind = ?3")
                .setParameter(1, ticketId)
                .setParameter(2, legId)
                .setParameter(3, kind)
                .executeUpdate();
    }

    /** Clears several kinds of one leg. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clear(Set<String> kinds, long ticketId, long legId) {
        // By kind: another room may count something else than legs in that number.
        entities.createNativeQuery(
                        "delete from alarm where ticket_id = ?1 and leg_id = ?2 and kind in (?3)")
                .setParameter(1, ticketId)
                .setParameter(2, legId)
                .setParameter(3, kinds)
                .executeUpdate();
    }

    /** Clears all of a ticket and of all its legs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clearAll(long ticketId) {
        entities.createNativeQuery("delete from alarm where ticket_id = ?1")
                .setParameter(1, ticketId)
                .executeUpdate();
    }
}

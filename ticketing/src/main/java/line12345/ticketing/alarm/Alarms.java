package line12345.ticketing.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.ArrayList;
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
    /** Rows of one statement; four parameters each. */
    private static final int ROWS = 500;

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
        List<Alarm> rows = new ArrayList<>(last.values());
        for (int from = 0; from < rows.size(); from += ROWS) {
            write(rows.subList(from, Math.min(from + ROWS, rows.size())));
        }
        rows.stream()
                .map(Alarm::at)
                .min(Instant::compareTo)
                .filter(bell::wakesAfter)
                .ifPresent(at -> set.fire(new AlarmSet()));
    }

    private void write(List<Alarm> rows) {
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            int p = i * 4;
            values.append(i == 0 ? "" : ", ")
                    .append(
                            "(?%d, ?%d, ?%d, ?%d, ?%d)"
                                    .formatted(p + 1, p + 2, p + 3, p + 4, p + 4));
        }
        var insert =
                entities.createNativeQuery(
                        """
                        insert into alarm (kind, ticket_id, leg_id, at, try_at) values %s
                        on conflict (ticket_id, leg_id, kind) do update set
                            at = excluded.at, try_at = excluded.at, attempts = 0,
                            error = null, parked_at = null
                        where alarm.at <> excluded.at or alarm.attempts > 0
                        """
                                .formatted(values));
        for (int i = 0; i < rows.size(); i++) {
            Alarm alarm = rows.get(i);
            insert.setParameter(i * 4 + 1, alarm.kind())
                    .setParameter(i * 4 + 2, alarm.ticketId())
                    .setParameter(i * 4 + 3, alarm.legId())
                    .setParameter(i * 4 + 4, alarm.at());
        }
        insert.executeUpdate();
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

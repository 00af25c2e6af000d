package line12345.ticketing.alarm;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets alarms happen: their effect and their deletion are one transaction. */
@Startup
@ApplicationScoped
class FireAlarm {
    @Inject AlarmDesk desk;
    @Inject @All List<AlarmListener> listeners;

    private Map<String, AlarmListener> byKind;

    @PostConstruct
    void sort() {
        // Refuses two of one kind.
        byKind =
                listeners.stream()
                        .collect(Collectors.toMap(AlarmListener::kind, Function.identity()));
    }

    /**
     * @return false when somebody else has it, or holds its ticket just now
     * @throws NobodyActs when no listener knows the kind
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean fire(Alarm alarm, Instant now) {
        AlarmListener listener = byKind.get(alarm.kind());
        if (listener == null) {
            throw new NobodyActs(alarm.kind());
        }
        if (!desk.take(alarm, now)) {
            return false;
        }
        listener.due(alarm, now);
        return true;
    }

    /** Whether it can happen with others of its kind. */
    boolean together(Alarm alarm) {
        return alarm.ticketId() == 0 && byKind.get(alarm.kind()) instanceof AlarmsListener;
    }

    /**
     * Several of a kind that can happen together.
     *
     * @return how many happened; the others somebody else has
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int fire(String kind, List<Alarm> alarms, Instant now) {
        List<Alarm> taken = desk.take(kind, alarms, now);
        if (!taken.isEmpty()) {
            ((AlarmsListener) byKind.get(kind)).due(taken, now);
        }
        return taken.size();
    }

    /**
     * Tried again like any other failure: while nodes of two versions run side by side, the newer
     * one may know the kind.
     */
    static class NobodyActs extends RuntimeException {
        NobodyActs(String kind) {
            super("nobody acts on alarms of the kind " + kind);
        }
    }
}

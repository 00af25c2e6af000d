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

/** Lets one alarm happen: its effect and its deletion are one transaction. */
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

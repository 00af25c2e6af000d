package line12345.hotline.telephony.link;

import org.asteriskjava.manager.ManagerEventListener;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.OriginateResponseEvent;
import org.asteriskjava.manager.event.ResponseEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps live events back while a snapshot is read, then lets them through in their order. */
class EventGate implements ManagerEventListener {
    private final Consumer<ManagerEvent> next;
    private List<ManagerEvent> kept = new ArrayList<>();

    EventGate(Consumer<ManagerEvent> next) {
        this.next = next;
    }

    @Override
    public synchronized void onManagerEvent(ManagerEvent event) {
        // Answers to our own questions come this way as well; they are no news. What became of a
        // call that we place comes later and is.
        if (event instanceof ResponseEvent answer
                && !(event instanceof OriginateResponseEvent)
                && answer.getInternalActionId() != null) {
            return;
        }
        if (kept == null) {
            next.accept(event);
        } else {
            kept.add(event);
        }
    }

    synchronized void close() {
        kept = kept == null ? new ArrayList<>() : kept;
    }

    synchronized List<ManagerEvent> kept() {
        return kept == null ? List.of() : List.copyOf(kept);
    }

    synchronized void open() {
        List<ManagerEvent> late = kept();
        kept = null;
        late.forEach(next);
    }
}

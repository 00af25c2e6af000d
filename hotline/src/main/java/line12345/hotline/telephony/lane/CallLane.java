package line12345.hotline.telephony.lane;

import io.quarkus.runtime.ShutdownEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.hotline.call.CallStep;
import line12345.hotline.call.RecordCallSteps;
import line12345.hotline.telephony.link.ExchangeConfig;

import org.jboss.logging.Logger;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What happens to calls, written down one after another; who hands a step in never waits. One
 * thread is enough for an exchange, because steps of a moment are written together, and two would
 * meet on the same agents.
 */
@ApplicationScoped
class CallLane {
    private static final Logger LOG = Logger.getLogger(CallLane.class);

    private final Lane lane;
    private final AtomicBoolean spilled = new AtomicBoolean();
    private final AtomicBoolean gaveUp = new AtomicBoolean();

    @Inject
    CallLane(ExchangeConfig config, RecordCallSteps record) {
        lane = new Lane("call-lane", config.laneLength(), record::record, () -> gaveUp.set(true));
    }

    void hand(CallStep step) {
        if (!lane.offer(step) && !spilled.getAndSet(true)) {
            LOG.errorf(
                    "CALLS ARRIVE FASTER THAN THEY CAN BE WRITTEN DOWN: %s of %s is dropped, and"
                            + " more may be; what the exchange holds is looked up when there is"
                            + " room again",
                    step.getClass().getSimpleName(), step.key());
        }
    }

    /** Waits for room; for those who are not the exchange's reader. */
    void put(CallStep step) throws InterruptedException {
        lane.put(step);
    }

    /** Whether steps were dropped and there is room to look them up; asking forgets it. */
    boolean mustLookUp() {
        return spilled.get() && lane.mostlyEmpty() && spilled.getAndSet(false);
    }

    /** Whether a step was given up that a look at the exchange may settle; asking forgets it. */
    boolean gaveUp() {
        return gaveUp.getAndSet(false);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        lane.stop();
    }
}

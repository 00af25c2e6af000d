package line12345.hotline.telephony;

import io.quarkus.runtime.ShutdownEvent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.hotline.call.CallStep;
import line12345.hotline.call.RecordCallStep;

import org.jboss.logging.Logger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Steps of one call go one after another, calls side by side; who hands a step in never waits. */
@ApplicationScoped
class CallLanes {
    private static final Logger LOG = Logger.getLogger(CallLanes.class);

    private final List<Lane> lanes = new ArrayList<>();
    private final AtomicBoolean spilled = new AtomicBoolean();

    @Inject
    CallLanes(ExchangeConfig config, RecordCallStep record) {
        for (int i = 0; i < config.lanes(); i++) {
            lanes.add(new Lane("call-lane-" + i, config.laneLength(), record::record));
        }
    }

    void hand(CallStep step) {
        if (!of(step).offer(step) && !spilled.getAndSet(true)) {
            LOG.errorf(
                    "CALLS ARRIVE FASTER THAN THEY CAN BE WRITTEN DOWN: %s of %s is dropped, and"
                            + " more may be; what the exchange holds is looked up when there is"
                            + " room again",
                    step.getClass().getSimpleName(), step.key());
        }
    }

    /** Waits for room; for those who are not the exchange's reader. */
    void put(CallStep step) throws InterruptedException {
        of(step).put(step);
    }

    /** Whether steps were dropped and there is room to look them up; asking forgets it. */
    boolean mustLookUp() {
        return spilled.get()
                && lanes.stream().allMatch(Lane::mostlyEmpty)
                && spilled.getAndSet(false);
    }

    private Lane of(CallStep step) {
        return lanes.get(Math.floorMod(step.key().hashCode(), lanes.size()));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (Lane lane : lanes) {
            lane.stop();
        }
    }
}

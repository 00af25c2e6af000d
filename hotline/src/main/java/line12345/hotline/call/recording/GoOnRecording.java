package line12345.hotline.call.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;

import org.jboss.logging.Logger;

import java.time.Instant;

/** A recording that was paused goes on by itself: agents forget. */
@ApplicationScoped
class GoOnRecording implements AlarmListener {
    private static final Logger LOG = Logger.getLogger(GoOnRecording.class);

    /** Stands in the table, with the call in the place of the leg. */
    static final String KIND = "RECORDING_PAUSED";

    @Inject Gaps gaps;
    @Inject RecordingExchange exchange;
    @Inject EntityManager entities;

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * An exchange that does not answer is asked again by the next alarm, unless the call is over.
     */
    @Override
    public void due(Alarm alarm, Instant now) {
        if (!gaps.end(alarm.legId(), now)) {
            return;
        }
        for (Object key :
                entities.createNativeQuery(
                                "select key from call where id = ?1 and ended_at is null",
                                String.class)
                        .setParameter(1, alarm.legId())
                        .getResultList()) {
            try {
                exchange.mute((String) key, false);
            } catch (RecordingExchange.Away e) {
                LOG.debug("the recording stays silent for now", e);
                throw new IllegalStateException("the recording of a call stays silent", e);
            }
        }
    }
}

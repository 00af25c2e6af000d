package line12345.channels.portal.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.alarm.Alarms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Throws away what nobody filed, also when nobody begins anything else: where it was taken still
 * stands in it. Each beginning sets the alarm anew and sweeps itself.
 */
@ApplicationScoped
public class SweepUploads implements AlarmListener {
    /** Stands in the table of alarms. */
    static final String KIND = "PORTAL_UPLOADS_OVER";

    /** Between two handfuls: each may have half a gigabyte. */
    private static final Duration REST = Duration.ofSeconds(1);

    @Inject EntityManager entities;
    @Inject Uploads uploads;
    @Inject Alarms alarms;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        uploads.sweep(now);
        List<?> next =
                entities.createNativeQuery(
                                "select ends_at from portal_upload order by ends_at limit 1",
                                Instant.class)
                        .getResultList();
        for (Object first : next) {
            Instant ends = (Instant) first;
            Instant soonest = now.plus(REST);
            alarms.set(KIND, 0, 0, ends.isAfter(soonest) ? ends : soonest);
        }
    }
}

package line12345.ticketing.alarm;

import java.time.Instant;
import java.util.List;

/**
 * Acts on all alarms of its kind that are due at the same moment, in one transaction: for what
 * comes due by the thousand and is about no ticket, such as ended calls.
 */
public interface AlarmsListener extends AlarmListener {
    /**
     * As {@link AlarmListener#due}. Whoever throws is asked again for each of them alone.
     *
     * @param alarms at least one
     */
    void due(List<Alarm> alarms, Instant now);

    @Override
    default void due(Alarm alarm, Instant now) {
        due(List.of(alarm), now);
    }
}

package line12345.hotline.call.recording;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.recording.RecordingShelf.Kept;
import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Deletes recordings of every kind that are older than the city keeps them, unless they are held
 * 保全.
 */
@ApplicationScoped
class SweepRecordings implements AlarmListener {
    /** Stands in the table; the first one was set by the migration. */
    static final String KIND = "OLD_RECORDINGS";

    /** So many of a kind in one transaction. */
    static final int MOST = 200;

    private static final Duration AGAIN = Duration.ofHours(24);
    private static final Duration MORE = Duration.ofSeconds(10);

    @All @Inject List<RecordingShelf> shelves;
    @Inject Recordings recordings;
    @Inject DeleteRecording delete;
    @Inject Rules rules;
    @Inject Alarms alarms;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        alarms.set(KIND, 0, 0, now.plus(sweep(now) ? MORE : AGAIN));
    }

    /** Whether there may be more. */
    private boolean sweep(Instant now) {
        int days = rules.number(Rule.RECORDING_DAYS, now);
        Instant before = now.minus(Duration.ofDays(days));
        boolean more = false;
        // A call out and the evidence on its ticket are one file in two rows.
        Map<String, Path> files = new HashMap<>();
        for (RecordingShelf shelf : shelves) {
            List<Kept> old = shelf.old(before, OfficeClock.dayOf(now), MOST);
            int gone = 0;
            for (Kept one : old) {
                Path file =
                        files.computeIfAbsent(
                                one.path(), path -> recordings.file(path).orElse(null));
                if (delete.delete(shelf.kind(), one, file, days, now)) {
                    shelf.clear(one.id());
                    gone++;
                }
            }
            // What cannot be removed is not tried again at once.
            more |= old.size() == MOST && gone > 0;
        }
        return more;
    }
}

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

import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Deletes files that stand in no table: of talks whose end nobody heard, because the service was
 * away. The exchange puts each day's files into a folder of its own, and by its name they are old.
 * While they are young they are given to the talk that their name says: the exchange names a file
 * by the key of its line.
 */
@ApplicationScoped
class SweepStrays implements AlarmListener {
    private static final Logger LOG = Logger.getLogger(SweepStrays.class);

    /** Stands in the table; the first one was set by the migration. */
    static final String KIND = "STRAY_RECORDINGS";

    /** A service that was away for days finds what was recorded meanwhile. */
    private static final int YOUNG_DAYS = 7;

    private static final String ENDING = ".wav";

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
        alarms.set(KIND, 0, 0, now.plus(sweep(now) == SweepRecordings.MOST ? MORE : AGAIN));
    }

    private int sweep(Instant now) {
        int days = rules.number(Rule.RECORDING_DAYS, now);
        int gone = 0;
        try {
            attach(now);
            // A talk over midnight lies in the folder of the day before.
            for (LocalDate day :
                    recordings.daysBefore(OfficeClock.dayOf(now).minusDays(days + 1))) {
                gone += sweep(day, days, SweepRecordings.MOST - gone, now);
                if (gone >= SweepRecordings.MOST) {
                    break;
                }
                recordings.removeIfEmpty(day);
            }
        } catch (IOException e) {
            LOG.errorf("the folder of recordings cannot be looked through: %s", e.toString());
        }
        return gone;
    }

    /** Not of today: what is talked on now is told in its turn. */
    private void attach(Instant now) throws IOException {
        LocalDate today = OfficeClock.dayOf(now);
        for (LocalDate day : recordings.daysBefore(today)) {
            if (day.isBefore(today.minusDays(YOUNG_DAYS))) {
                continue;
            }
            List<String> paths = recordings.of(day);
            List<String> keys = paths.stream().map(SweepStrays::key).toList();
            shelves.forEach(shelf -> shelf.attach(paths, keys));
        }
    }

    static String key(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private boolean wanted(String path, Instant from, Instant until, LocalDate today) {
        return shelves.stream()
                .anyMatch(shelf -> shelf.names(path, from, until) || shelf.holds(key(path), today));
    }

    private int sweep(LocalDate day, int days, int most, Instant now) throws IOException {
        Instant from = OfficeClock.start(day.minusDays(1));
        Instant until = OfficeClock.start(day.plusDays(2));
        int gone = 0;
        for (String path : recordings.of(day)) {
            if (gone == most) {
                break;
            }
            if (!wanted(path, from, until, OfficeClock.dayOf(now))) {
                Path file = recordings.file(path).orElse(null);
                Kept stray = new Kept(0, path, OfficeClock.start(day));
                gone += delete.deleteStray(stray, file, days, now) ? 1 : 0;
            }
        }
        return gone;
    }
}

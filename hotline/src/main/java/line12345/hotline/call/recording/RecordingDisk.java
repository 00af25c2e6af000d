package line12345.hotline.call.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import line12345.hotline.call.CallEnded;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Role;
import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactsListener;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Looks each minute whether recordings still find room. Calls go on without them; the administrator
 * is told once, and each call that went unrecorded is marked.
 */
@ApplicationScoped
public class RecordingDisk implements AlarmListener, FactsListener {
    private static final Logger LOG = Logger.getLogger(RecordingDisk.class);

    /** Stands in the table; the first one was set by the migration. */
    static final String KIND = "RECORDING_DISK";

    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final long MEGABYTE = 1024L * 1024;

    @Inject RecordingConfig config;
    @Inject EntityManager entities;
    @Inject Accounts accounts;
    @Inject Notices notices;
    @Inject Alarms alarms;
    @Inject Rules rules;

    /** How it stands, and since when. */
    public record Standing(DiskRoom room, Instant since) {}

    @Transactional
    public Standing standing() {
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        "select state, since from recording_disk", Object[].class)
                                .setFlushMode(FlushModeType.COMMIT)
                                .getSingleResult();
        return new Standing(DiskRoom.valueOf((String) row[0]), (Instant) row[1]);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        alarms.set(KIND, 0, 0, now.plus(AGAIN));
        found(DiskRoom.of(free(), rules.number(Rule.RECORDING_ROOM, now)), now);
    }

    private long free() {
        // The exchange makes the folder with the first recording.
        Path place = config.folder().toAbsolutePath();
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        try {
            return Files.getFileStore(place).getUsableSpace() / MEGABYTE;
        } catch (IOException e) {
            LOG.warnf("the folder of recordings cannot be looked at: %s", e.toString());
            return 0;
        }
    }

    void found(DiskRoom room, Instant now) {
        boolean changed =
                entities.createNativeQuery(
                                        "update recording_disk set state = ?1, since = ?2"
                                                + " where state <> ?1")
                                .setParameter(1, room.name())
                                .setParameter(2, now)
                                .executeUpdate()
                        == 1;
        if (changed && room != DiskRoom.OK) {
            accounts.withRole(Role.ADMIN)
                    .forEach(
                            admin ->
                                    notices.toAccount(
                                            admin.accountId(), Via.PAGE, "", room.sentence(), now));
        }
    }

    @Override
    public void heard(List<Fact> facts, Instant now) {
        Long[] spoken =
                facts.stream()
                        .map(fact -> fact instanceof CallEnded call ? call : null)
                        .filter(call -> call != null && call.accountId() != null)
                        .map(CallEnded::callId)
                        .toArray(Long[]::new);
        if (spoken.length > 0 && standing().room() == DiskRoom.FULL) {
            entities.createNativeQuery(
                            "insert into call_unrecorded (call_id, why, at)"
                                    + " select id, ?2, ?3 from unnest(?1) as c (id)"
                                    + " on conflict do nothing")
                    .setParameter(1, spoken)
                    .setParameter(2, "录音磁盘已满")
                    .setParameter(3, now)
                    .setFlushMode(FlushModeType.COMMIT)
                    .executeUpdate();
        }
    }
}

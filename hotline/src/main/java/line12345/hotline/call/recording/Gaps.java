package line12345.hotline.call.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When recordings were paused 暂停录音. */
@ApplicationScoped
public class Gaps {
    @Inject EntityManager entities;
    @Inject Rules rules;
    @Inject Alarms alarms;

    /**
     * A part of a call that is silent in its recording.
     *
     * @param until null while it goes on
     */
    public record Gap(Instant from, Instant until, String who) {}

    /** Oldest first. */
    @Transactional
    public List<Gap> of(long callId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select g.from_at, coalesce(g.until_at, c.ended_at),
                                       coalesce(a.name, '')
                                from recording_gap g join call c on c.id = g.call_id
                                left join account a on a.id = g.account_id
                                where g.call_id = ?1 order by g.id
                                """,
                                Object[].class)
                        .setParameter(1, callId)
                        .getResultList();
        return rows.stream()
                .map(row -> new Gap((Instant) row[0], (Instant) row[1], (String) row[2]))
                .toList();
    }

    /** Keys of calls that go on and are silent just now. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> silentCalls() {
        return entities.createNativeQuery(
                        "select c.key from recording_gap g join call c on c.id = g.call_id"
                                + " where g.until_at is null and c.ended_at is null",
                        String.class)
                .getResultList();
    }

    /** When the recording goes on by itself; empty if it is not paused. */
    @Transactional
    public Optional<Instant> pausedUntil(long callId, Instant now) {
        return of(callId).stream()
                .filter(gap -> gap.until() == null)
                .findFirst()
                .map(gap -> gap.from().plusSeconds(longest(now)));
    }

    private int longest(Instant now) {
        return rules.number(Rule.RECORDING_PAUSE_SECONDS, now);
    }

    /**
     * Pressed again while it is paused, nothing moves: a pause is not stretched over a whole call.
     *
     * @return whether it was recording
     */
    @Transactional
    boolean begin(long callId, long accountId, Instant now) {
        boolean began =
                entities.createNativeQuery(
                                        "insert into recording_gap (call_id, from_at, account_id)"
                                                + " values (?1, ?2, ?3) on conflict do nothing")
                                .setParameter(1, callId)
                                .setParameter(2, now)
                                .setParameter(3, accountId)
                                .executeUpdate()
                        == 1;
        if (began) {
            alarms.set(GoOnRecording.KIND, 0, callId, now.plusSeconds(longest(now)));
        }
        return began;
    }

    /** Nobody knows whether it is silent: it shall go on now. The gap stays until it does. */
    @Transactional
    void hurry(long callId, Instant now) {
        alarms.set(GoOnRecording.KIND, 0, callId, now);
    }

    /** The exchange was not told: there was no silence. */
    @Transactional
    void undo(long callId) {
        entities.createNativeQuery(
                        "delete from recording_gap where call_id = ?1 and until_at is null")
                .setParameter(1, callId)
                .executeUpdate();
    }

    /** Returns whether it was paused. */
    @Transactional
    boolean end(long callId, Instant now) {
        return entities.createNativeQuery(
                                "update recording_gap set until_at = ?2"
                                        + " where call_id = ?1 and until_at is null")
                        .setParameter(1, callId)
                        .setParameter(2, now)
                        .executeUpdate()
                > 0;
    }
}

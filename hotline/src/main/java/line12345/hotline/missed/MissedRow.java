package line12345.hotline.missed;

import line12345.hotline.missed.term.MissedEnding;
import line12345.ticketing.account.Actor;

import java.time.Instant;

/**
 * An entry of the list as it stands. The number is not in it.
 *
 * @param masked null if it was withheld
 * @param queue the key of the queue of the latest call
 * @param cut the line or the talk broke at least once
 * @param nextAt nobody calls back before
 * @param tries those that count
 * @param ending null while it is open
 * @param confidential a call of a confidential queue is among them: see {@link MayReadMissed}
 * @param quietUntil the number is on the list of those who are not rung until then; null if not
 * @param heldBy who has it in hand, until {@code heldUntil}; null when nobody
 */
public record MissedRow(
        long id,
        String masked,
        String queue,
        Instant firstAt,
        Instant lastAt,
        int times,
        long longestWaitMillis,
        boolean cut,
        boolean urgent,
        String urgentWhy,
        Instant dueAt,
        Instant nextAt,
        int tries,
        MissedEnding ending,
        Instant endedAt,
        String endedBy,
        String endedWhy,
        Long heldBy,
        String heldWho,
        Instant heldUntil,
        boolean confidential,
        Instant quietUntil) {
    static final String COLUMNS =
            """
            select m.id, m.masked, m.queue, m.first_at, m.last_at, m.times, m.longest_wait_millis, m.cut,
                   m.urgent, m.urgent_why, m.due_at, m.next_at, m.tries, m.ending, m.ended_at,
                   m.ended_by, m.ended_why, m.held_by, m.held_who, m.held_until, m.confidential,
                   (select coalesce(d.until, timestamptz '9999-01-01') from do_not_call d
                    where d.hash = m.hash and d.lifted_at is null)
            from missed_call m
            """;

    static MissedRow of(Object[] row) {
        return new MissedRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (Instant) row[3],
                (Instant) row[4],
                ((Number) row[5]).intValue(),
                ((Number) row[6]).longValue(),
                (Boolean) row[7],
                (Boolean) row[8],
                (String) row[9],
                (Instant) row[10],
                (Instant) row[11],
                ((Number) row[12]).intValue(),
                row[13] == null ? null : MissedEnding.valueOf((String) row[13]),
                (Instant) row[14],
                (String) row[15],
                (String) row[16],
                row[17] == null ? null : ((Number) row[17]).longValue(),
                (String) row[18],
                (Instant) row[19],
                (Boolean) row[20],
                (Instant) row[21]);
    }

    public boolean open() {
        return ending == null;
    }

    /** Does not want to be called 免打扰; a leader decides. */
    public boolean quiet(Instant now) {
        return quietUntil != null && quietUntil.isAfter(now);
    }

    /** Somebody has it in hand now. */
    public boolean held(Instant now) {
        return open() && heldBy != null && heldUntil != null && heldUntil.isAfter(now);
    }

    public boolean heldBy(Actor person, Instant now) {
        return held(now) && heldBy == person.accountId();
    }
}

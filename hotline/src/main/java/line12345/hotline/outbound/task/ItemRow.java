package line12345.hotline.outbound.task;

import java.time.Instant;

/**
 * A number of a task. The number itself is not in it.
 *
 * @param name how to address the citizen, may be empty
 * @param about what it is about, may be empty
 * @param result null while it is open
 */
public record ItemRow(
        long id,
        long taskId,
        String masked,
        String name,
        String about,
        int tries,
        Instant nextAt,
        ItemResult result,
        String answers,
        Instant endedAt,
        String endedBy,
        Long heldBy,
        String heldWho,
        Instant heldUntil) {
    static final String COLUMNS =
            """
            select id, task_id, masked, name, about, tries, next_at, result, answers, ended_at,
                   ended_by, held_by, held_who, held_until
            from outbound_item
            """;

    static ItemRow of(Object[] row) {
        return new ItemRow(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).intValue(),
                (Instant) row[6],
                row[7] == null ? null : ItemResult.valueOf((String) row[7]),
                (String) row[8],
                (Instant) row[9],
                (String) row[10],
                row[11] == null ? null : ((Number) row[11]).longValue(),
                (String) row[12],
                (Instant) row[13]);
    }

    public boolean open() {
        return endedAt == null;
    }

    boolean heldBy(long accountId, Instant now) {
        return open() && heldBy != null && heldBy == accountId && heldUntil.isAfter(now);
    }
}

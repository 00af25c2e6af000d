package line12345.hotline.call.recording;

import jakarta.persistence.EntityManager;

import line12345.hotline.call.recording.RecordingShelf.Kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The rows of one table that name files, read along an index of those that still do.
 *
 * @param table with the columns {@code id}, {@code key} and {@code recording}
 * @param moment the column of when it was made
 * @param held a condition on {@code h}, the hold, and {@code t}, the row
 */
public record ShelfRows(EntityManager entities, String table, String moment, String held) {
    private static final String OLD =
            """
            select t.id, t.recording, t.%2$s from %1$s t
            where t.recording is not null and t.%2$s < ?1
              and not exists (select 1 from recording_hold h
                              where h.lifted_at is null and h.until_on >= ?2 and %3$s)
            order by t.%2$s limit ?3 for update of t skip locked
            """;

    public List<Kept> old(Instant before, LocalDate today, int atMost) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(OLD.formatted(table, moment, held), Object[].class)
                        .setParameter(1, before)
                        .setParameter(2, today)
                        .setParameter(3, atMost)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Kept(
                                        ((Number) row[0]).longValue(),
                                        (String) row[1],
                                        (Instant) row[2]))
                .toList();
    }

    public boolean names(String path, Instant from, Instant until) {
        return !entities.createNativeQuery(
                        "select 1 from %1$s where recording = ?1 and %2$s >= ?2 and %2$s < ?3"
                                .formatted(table, moment))
                .setParameter(1, path)
                .setParameter(2, from)
                .setParameter(3, until)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public boolean holds(String key, LocalDate today) {
        return !entities.createNativeQuery(
                        """
                        select 1 from %1$s t where t.key = ?1
                          and exists (select 1 from recording_hold h
                                      where h.lifted_at is null and h.until_on >= ?2 and %2$s)
                        """
                                .formatted(table, held))
                .setParameter(1, key)
                .setParameter(2, today)
                .getResultList()
                .isEmpty();
    }

    /**
     * @param over the column that is set when the talk is over
     * @param also as of {@link #clear}
     */
    public void attach(List<String> paths, List<String> keys, String over, String also) {
        entities.createNativeQuery(
                        """
                        update %1$s t set recording = f.path%3$s
                        from unnest(?1, ?2) as f (path, key)
                        where t.key = f.key and t.recording is null and t.%2$s is not null
                        """
                                .formatted(table, over, also))
                .setParameter(1, paths.toArray(String[]::new))
                .setParameter(2, keys.toArray(String[]::new))
                .executeUpdate();
    }

    /**
     * @param also such as {@code , version = version + 1}
     */
    public void clear(long id, String also) {
        entities.createNativeQuery(
                        "update " + table + " set recording = null" + also + " where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}

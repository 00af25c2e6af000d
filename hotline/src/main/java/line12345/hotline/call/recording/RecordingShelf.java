package line12345.hotline.call.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where files of talks are written down: calls, their third lines, calls out, evidence on tickets.
 * Found by type, so that one rule of deletion and one hold cover them all.
 */
public interface RecordingShelf {
    /** Stands in the tables of what is held and what was deleted. */
    String kind();

    /**
     * Oldest first, locked until the end of the transaction; without those that are held.
     *
     * @param today by whose end a hold is over
     */
    List<Kept> old(Instant before, LocalDate today, int atMost);

    /** The row knows of no file any more. */
    void clear(long id);

    /** Whether a row made within {@code [from, until)} names this file. */
    boolean names(String path, Instant from, Instant until);

    /**
     * Whether a row of this key is held 保全, though it may know of no file: the end of its talk was
     * not heard.
     */
    default boolean holds(String key, LocalDate today) {
        return false;
    }

    /**
     * Rows of talks that are over and know of no file get the one that lies under their key.
     *
     * @param keys one for each of the paths
     */
    default void attach(List<String> paths, List<String> keys) {}

    /**
     * A row with a file.
     *
     * @param path below the folder of recordings
     */
    record Kept(long id, String path, Instant made) {}
}

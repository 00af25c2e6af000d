package line12345.hotline.call.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.call.recording.RecordingShelf.Kept;

import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A file goes, and what went is written down. */
@ApplicationScoped
class DeleteRecording {
    private static final Logger LOG = Logger.getLogger(DeleteRecording.class);

    @Inject EntityManager entities;

    /**
     * The file first: what is written as deleted is gone. If the rows are not written after all,
     * the next turn finds no file and writes that it was missing.
     *
     * @param kind of the shelf
     * @param file null when it was gone already
     * @param days that the city keeps recordings
     * @return false when it cannot be removed: nothing is written, and it is tried again
     */
    boolean delete(String kind, Kept kept, Path file, int days, Instant now) {
        if (file != null && !remove(file)) {
            return false;
        }
        write(kind, kept, file == null, days, now);
        return true;
    }

    /** Whether it is gone; what cannot be removed is not written down, and tried again. */
    boolean deleteStray(Kept kept, Path file, int days, Instant now) {
        if (file == null || !remove(file)) {
            return false;
        }
        write("STRAY", kept, false, days, now);
        return true;
    }

    private void write(String kind, Kept kept, boolean missing, int days, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into recording_deleted (kind, of_id, path, made_at, deleted_at, days,
                            missing)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing
                        """)
                .setParameter(1, kind)
                .setParameter(2, kept.id())
                .setParameter(3, kept.path())
                .setParameter(4, kept.made())
                .setParameter(5, now)
                .setParameter(6, days)
                .setParameter(7, missing)
                .executeUpdate();
    }

    /** One file that cannot be removed stops no others. */
    static boolean remove(Path file) {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException e) {
            LOG.errorf("the recording %s cannot be deleted: %s", file, e.toString());
            return false;
        }
    }
}

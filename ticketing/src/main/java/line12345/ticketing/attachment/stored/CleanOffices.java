package line12345.ticketing.attachment.stored;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;

import java.time.Instant;
import java.util.List;

/** Cleans the pictures that offices and the hotline laid beside words; the leg is the last done. */
@ApplicationScoped
class CleanOffices implements AlarmListener {
    /** Stands in the table; the first one was set by the migration. */
    static final String KIND = "PLAIN_OFFICES";

    private static final StoredPictures.Shelf SHELF =
            new StoredPictures.Shelf(
                    KIND,
                    """
                    select id from attached_file where id > ?1 and media_type like 'image/%'
                    order by id limit ?2
                    """,
                    "select content from attached_content where file_id = ?1",
                    List.of( // In the order in which whoever drops a file locks them.
                            "update attached_file set size = length(cast(?2 as bytea)) where id = ?1",
                            "update attached_content set content = ?2 where file_id = ?1"));

    @Inject StoredPictures pictures;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        pictures.clean(SHELF, alarm.legId(), now);
    }
}

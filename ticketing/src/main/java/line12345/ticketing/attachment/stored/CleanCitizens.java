package line12345.ticketing.attachment.stored;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;

import java.time.Instant;
import java.util.List;

/** Cleans the pictures that citizens sent in; the alarm's leg is the last picture done. */
@ApplicationScoped
class CleanCitizens implements AlarmListener {
    /** Stands in the table; the first one was set by the migration. */
    static final String KIND = "PLAIN_CITIZENS";

    private static final StoredPictures.Shelf SHELF =
            new StoredPictures.Shelf(
                    KIND,
                    """
                    select id from attachment where id > ?1 and media_type like 'image/%'
                    order by id limit ?2
                    """,
                    "select content from attachment where id = ?1",
                    List.of("update attachment set content = ?2 where id = ?1"));

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

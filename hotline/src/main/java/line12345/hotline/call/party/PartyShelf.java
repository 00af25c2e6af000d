package line12345.hotline.call.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.call.recording.RecordingShelf;
import line12345.hotline.call.recording.ShelfRows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Recordings of third lines: held with their call. */
@ApplicationScoped
class PartyShelf implements RecordingShelf {
    private static final String HELD =
            "h.kind = 'CALL' and h.of_id = (select c.id from call c where c.key = t.call_key)";

    @Inject EntityManager entities;

    private ShelfRows rows() {
        return new ShelfRows(entities, "call_party", "asked_at", HELD);
    }

    @Override
    public String kind() {
        return "PARTY";
    }

    @Override
    public List<Kept> old(Instant before, LocalDate today, int atMost) {
        return rows().old(before, today, atMost);
    }

    @Override
    public void clear(long id) {
        rows().clear(id, ", version = version + 1");
    }

    @Override
    public boolean names(String path, Instant from, Instant until) {
        return rows().names(path, from, until);
    }

    @Override
    public boolean holds(String key, LocalDate today) {
        return rows().holds(key, today);
    }

    @Override
    public void attach(List<String> paths, List<String> keys) {
        rows().attach(paths, keys, "left_at", ", version = version + 1");
    }
}

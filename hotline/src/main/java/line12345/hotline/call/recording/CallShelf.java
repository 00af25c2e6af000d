package line12345.hotline.call.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Recordings of citizens' calls. */
@ApplicationScoped
class CallShelf implements RecordingShelf {
    @Inject EntityManager entities;

    private ShelfRows rows() {
        return new ShelfRows(entities, "call", "arrived_at", "h.kind = 'CALL' and h.of_id = t.id");
    }

    @Override
    public String kind() {
        return "CALL";
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
        rows().attach(paths, keys, "ended_at", ", version = version + 1");
    }
}

package line12345.hotline.outbound.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.call.recording.RecordingShelf;
import line12345.hotline.call.recording.ShelfRows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Recordings of calls out. */
@ApplicationScoped
class OutboundShelf implements RecordingShelf {
    @Inject EntityManager entities;

    private ShelfRows rows() {
        return new ShelfRows(
                entities, "outbound_call", "started_at", "h.kind = 'OUTBOUND' and h.of_id = t.id");
    }

    @Override
    public String kind() {
        return "OUTBOUND";
    }

    @Override
    public List<Kept> old(Instant before, LocalDate today, int atMost) {
        return rows().old(before, today, atMost);
    }

    @Override
    public void clear(long id) {
        rows().clear(id, "");
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
        rows().attach(paths, keys, "ended_at", "");
    }
}

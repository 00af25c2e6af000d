package line12345.hotline.outbound.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.call.recording.RecordingShelf;
import line12345.ticketing.contact.ContactRecordings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Recordings of talks with a ticket's citizen: held with the same call out. */
@ApplicationScoped
class ContactShelf implements RecordingShelf {
    @Inject EntityManager entities;
    @Inject ContactRecordings recordings;

    @Override
    public String kind() {
        return "CONTACT";
    }

    @Override
    public List<Kept> old(Instant before, LocalDate today, int atMost) {
        List<String> held =
                entities.createNativeQuery(
                                """
                                select o.key from recording_hold h join outbound_call o on o.id = h.of_id
                                where h.kind = 'OUTBOUND' and h.lifted_at is null
                                  and h.until_on >= ?1
                                """,
                                String.class)
                        .setParameter(1, today)
                        .getResultList();
        return recordings.old(before, held, atMost).stream()
                .map(one -> new Kept(one.id(), one.path(), one.made()))
                .toList();
    }

    @Override
    public void clear(long id) {
        recordings.clear(id);
    }

    @Override
    public boolean names(String path, Instant from, Instant until) {
        return recordings.names(path, from, until);
    }
}

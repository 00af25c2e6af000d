package line12345.ticketing.sound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.attachment.check.FileCheck;
import line12345.ticketing.attachment.check.FileStore;
import line12345.ticketing.attachment.check.HeldBack;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.List;

/** The recordings beside a ticket, for whoever may read it. */
@ApplicationScoped
public class ReadSounds {
    @Inject EntityManager entities;
    @Inject Tickets tickets;
    @Inject FileCheck safety;

    /**
     * @param mediaType audio/amr, audio/amr-wb or audio/mpeg
     */
    public record SoundBytes(String mediaType, byte[] bytes) {
        /** What it is saved under. */
        public String fileName(long id) {
            return "sound-" + id + (mediaType.equals("audio/mpeg") ? ".mp3" : ".amr");
        }
    }

    /**
     * Their ids, the first said first.
     *
     * @throws NoSuchTicket when the ticket is not there for this person
     */
    @Transactional
    public List<Long> of(String number, Actor actor, Instant now) {
        return entities
                .createNativeQuery(
                        "select id from ticket_sound where ticket_id = ?1 order by id", Long.class)
                .setParameter(1, tickets.of(actor, number, now).id())
                .getResultList()
                .stream()
                .map(id -> ((Number) id).longValue())
                .toList();
    }

    /**
     * @throws NoSuchTicket when ticket or recording is not there for this person
     * @throws HeldBack while it waits for the scanner, and for ever when it is harmful
     */
    @Transactional
    public SoundBytes read(String number, long id, Actor actor, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select media_type, content from ticket_sound
                                where ticket_id = ?1 and id = ?2
                                """,
                                Object[].class)
                        .setParameter(1, tickets.of(actor, number, now).id())
                        .setParameter(2, id)
                        .getResultList();
        if (!rows.isEmpty()) {
            safety.refuseUnsafe(FileStore.SOUND, id);
        }
        return rows.stream()
                .findFirst()
                .map(row -> new SoundBytes((String) row[0], (byte[]) row[1]))
                .orElseThrow(NoSuchTicket::new);
    }
}

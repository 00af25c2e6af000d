package line12345.ticketing.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.attachment.check.FileCheck;
import line12345.ticketing.attachment.check.FileStore;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.List;

/** Shows a picture of a ticket to staff whose business the ticket is. */
@ApplicationScoped
public class ReadPicture {
    @Inject EntityManager entities;
    @Inject Tickets tickets;
    @Inject FileCheck safety;

    /**
     * @param mediaType image/jpeg, image/png or image/gif
     */
    public record PictureBytes(String mediaType, byte[] bytes) {}

    /**
     * @throws NoSuchTicket when ticket or picture is not there for this person
     */
    @Transactional
    public PictureBytes read(String number, long pictureId, Actor actor, Instant now) {
        Ticket ticket = tickets.of(actor, number, now);
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select media_type, content from attachment
                                where ticket_id = ?1 and id = ?2
                                """,
                                Object[].class)
                        .setParameter(1, ticket.id())
                        .setParameter(2, pictureId)
                        .getResultList();
        if (rows.isEmpty()) {
            throw new NoSuchTicket();
        }
        safety.refuseUnsafe(FileStore.CITIZEN, pictureId);
        return new PictureBytes((String) rows.get(0)[0], (byte[]) rows.get(0)[1]);
    }
}

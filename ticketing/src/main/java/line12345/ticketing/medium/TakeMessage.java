package line12345.ticketing.medium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.key.IntakeKey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A medium's message becomes a ticket, once 受理其他媒体的诉求. */
@ApplicationScoped
public class TakeMessage {
    @Inject EntityManager entities;
    @Inject FileTicket file;
    @Inject Identities identities;
    @Inject TransactionSynchronizationRegistry transaction;

    /**
     * By a sandbox key everything is done and taken back at the end: what would be refused is
     * refused, and the receipt names a ticket that there never will be.
     *
     * @param form its channel is the key's medium, its message key the medium's own id
     * @param spot null when none was sent
     * @return the same receipt for the same message
     * @throws OtherContent when the id came before with other words
     */
    @Transactional
    public Receipt take(IntakeKey key, TicketForm form, Spot spot, Instant now) {
        if (!form.channel().equals(key.medium())) {
            throw new IllegalArgumentException("a message of another medium");
        }
        return key.sandbox() ? tried(form, now) : taken(key, form, spot, now);
    }

    private Receipt tried(TicketForm form, Instant now) {
        Receipt receipt = file.file(form.under(UUID.randomUUID().toString()), Actor.citizen(), now);
        entities.flush();
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("no transaction to be taken back");
        }
        transaction.setRollbackOnly();
        return receipt;
    }

    private Receipt taken(IntakeKey key, TicketForm form, Spot spot, Instant now) {
        oneAtATime(form);
        String print = identities.hash(Print.of(form, spot));
        boolean before = before(form, print);
        Receipt receipt = file.file(form, Actor.citizen(), now);
        if (!before) {
            if (receipt.again()) {
                // Somebody else's ticket under our name: its receipt is not this medium's.
                throw new OtherContent();
            }
            keep(key, form.messageKey(), print, receipt.number(), spot, now);
        }
        return receipt;
    }

    private void oneAtATime(TicketForm form) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 49))")
                .setParameter(1, form.channel() + " " + form.messageKey())
                .getSingleResult();
    }

    private boolean before(TicketForm form, String print) {
        List<?> prints =
                entities.createNativeQuery(
                                "select print from medium_message"
                                        + " where medium = ?1 and message_id = ?2")
                        .setParameter(1, form.channel())
                        .setParameter(2, form.messageKey())
                        .getResultList();
        if (!prints.isEmpty() && !prints.get(0).equals(print)) {
            throw new OtherContent();
        }
        return !prints.isEmpty();
    }

    private void keep(
            IntakeKey key, String id, String print, String number, Spot spot, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into medium_message (medium, message_id, key_id, print,
                            ticket_number, latitude, longitude, at)
                        values (?1, ?2, ?3, ?4, ?5, cast(?6 as double precision),
                            cast(?7 as double precision), ?8)
                        """)
                .setParameter(1, key.medium())
                .setParameter(2, id)
                .setParameter(3, key.id())
                .setParameter(4, print)
                .setParameter(5, number)
                .setParameter(6, spot == null ? null : spot.latitude())
                .setParameter(7, spot == null ? null : spot.longitude())
                .setParameter(8, now)
                .executeUpdate();
    }
}

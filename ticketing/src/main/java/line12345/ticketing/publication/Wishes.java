package line12345.ticketing.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Who wishes not to be published 不同意公开. */
@ApplicationScoped
class Wishes {
    @Inject EntityManager entities;

    boolean against(long ticketId) {
        return !entities.createNativeQuery("select 1 from publication_wish where ticket_id = ?1")
                .setParameter(1, ticketId)
                .getResultList()
                .isEmpty();
    }

    /** False when it was marked already. */
    boolean mark(long ticketId, Actor by, Instant now) {
        return entities.createNativeQuery(
                                "insert into publication_wish (ticket_id, account_id, who, at)"
                                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, ticketId)
                        .setParameter(2, by.accountId())
                        .setParameter(3, by.name())
                        .setParameter(4, now)
                        .executeUpdate()
                > 0;
    }

    /** False when it was not marked. */
    boolean clear(long ticketId) {
        return entities.createNativeQuery("delete from publication_wish where ticket_id = ?1")
                        .setParameter(1, ticketId)
                        .executeUpdate()
                > 0;
    }
}

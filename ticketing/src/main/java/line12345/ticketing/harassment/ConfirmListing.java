package line12345.ticketing.harassment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;

/** A second person has looked and agrees 复核: the listing holds until its last day. */
@ApplicationScoped
public class ConfirmListing {
    @Inject EntityManager entities;

    /**
     * @throws WrongListing to whoever put it there, and if it holds no longer or was confirmed
     */
    @Transactional
    public void confirm(long id, Actor by, Instant now) {
        List<?> found =
                entities.createNativeQuery("select put_by from harassment where id = ?1 for update")
                        .setParameter(1, id)
                        .getResultList();
        if (found.isEmpty()) {
            throw WrongListing.over();
        }
        if (((Number) found.get(0)).longValue() == by.accountId()) {
            throw WrongListing.own();
        }
        int confirmed =
                entities.createNativeQuery(
                                "update harassment set confirmed_by = ?2, confirmed_at = ?3"
                                        + " where id = ?1 and confirmed_at is null"
                                        + " and lifted_at is null and confirm_until >= ?3")
                        .setParameter(1, id)
                        .setParameter(2, by.accountId())
                        .setParameter(3, now)
                        .executeUpdate();
        if (confirmed == 0) {
            throw WrongListing.over();
        }
    }
}

package line12345.ticketing.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

/** A list opens with this view from now on, or with all again 设为默认视图. */
@ApplicationScoped
public class PutViewFirst {
    @Inject EntityManager entities;

    @Transactional
    public void put(long id, boolean first, Actor by) {
        // The one before steps back; of a list there is one.
        entities.createNativeQuery(
                        """
                        update saved_view set first = false
                        where account_id = ?2 and first
                          and list = (select list from saved_view where id = ?1)
                        """)
                .setParameter(1, id)
                .setParameter(2, by.accountId())
                .executeUpdate();
        int put =
                entities.createNativeQuery(
                                "update saved_view set first = ?3 where id = ?1 and account_id = ?2")
                        .setParameter(1, id)
                        .setParameter(2, by.accountId())
                        .setParameter(3, first)
                        .executeUpdate();
        if (put == 0) {
            throw new NoSuchView();
        }
    }
}

package line12345.ticketing.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

/** One's own view is removed, also for those it was shared with 删除视图. */
@ApplicationScoped
public class RemoveView {
    @Inject EntityManager entities;

    @Transactional
    public void remove(long id, Actor by) {
        int removed =
                entities.createNativeQuery(
                                "delete from saved_view where id = ?1 and account_id = ?2")
                        .setParameter(1, id)
                        .setParameter(2, by.accountId())
                        .executeUpdate();
        if (removed == 0) {
            throw new NoSuchView();
        }
    }
}

package line12345.ticketing.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;

/** A leader gives a view to the own office, a manager to the managers 共享视图; a filter, no right. */
@ApplicationScoped
public class ShareView {
    @Inject EntityManager entities;

    @Transactional
    public void share(long id, boolean shared, Actor by) {
        if (!SavedViews.shares(by)) {
            throw new NotYours("视图由单位负责人或热线管理人员共享，请联系他们。");
        }
        int changed =
                entities.createNativeQuery(
                                """
                                update saved_view set office = cast(?3 as bigint),
                                       role = cast(?4 as text)
                                where id = ?1 and account_id = ?2
                                """)
                        .setParameter(1, id)
                        .setParameter(2, by.accountId())
                        .setParameter(3, shared && by.ofOffice() ? by.departmentId() : null)
                        .setParameter(4, shared && !by.ofOffice() ? Role.MANAGER.name() : null)
                        .executeUpdate();
        if (changed == 0) {
            throw new NoSuchView();
        }
    }
}

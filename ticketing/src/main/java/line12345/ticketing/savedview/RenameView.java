package line12345.ticketing.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

/** One's own view gets another name 重命名视图. */
@ApplicationScoped
public class RenameView {
    @Inject EntityManager entities;

    @Transactional
    public void rename(long id, String name, Actor by) {
        String sound = ViewText.name(name);
        boolean taken =
                !entities.createNativeQuery(
                                """
                                select 1 from saved_view v join saved_view own on own.id = ?1
                                where v.account_id = ?2 and v.list = own.list and v.name = ?3
                                  and v.id <> ?1
                                """)
                        .setParameter(1, id)
                        .setParameter(2, by.accountId())
                        .setParameter(3, sound)
                        .getResultList()
                        .isEmpty();
        if (taken) {
            throw new ViewText.WrongView("您已经有一个叫“" + sound + "”的视图，请换一个名称。");
        }
        int renamed =
                entities.createNativeQuery(
                                "update saved_view set name = ?3 where id = ?1 and account_id = ?2")
                        .setParameter(1, id)
                        .setParameter(2, by.accountId())
                        .setParameter(3, sound)
                        .executeUpdate();
        if (renamed == 0) {
            throw new NoSuchView();
        }
    }
}

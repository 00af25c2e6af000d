package line12345.ticketing.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** A person keeps the present filter under a name 保存视图. */
@ApplicationScoped
public class SaveView {
    @Inject EntityManager entities;

    /**
     * The same name again means the same view with this filter.
     *
     * @param list address of the list
     * @param query of the address as it is now
     * @return the view's number
     */
    @Transactional
    public long save(String list, String name, String query, Actor by, Instant now) {
        String sound = ViewText.list(list);
        String called = ViewText.name(name);
        Number there =
                (Number)
                        entities.createNativeQuery(
                                        "select count(*) from saved_view where account_id = ?1 and"
                                                + " list = ?2 and name <> ?3",
                                        Long.class)
                                .setParameter(1, by.accountId())
                                .setParameter(2, sound)
                                .setParameter(3, called)
                                .getSingleResult();
        if (there.intValue() >= SavedViews.MOST) {
            throw new ViewText.WrongView("每个列表最多保存 " + SavedViews.MOST + " 个视图，请先删除不用的，再保存新的。");
        }
        return ((Number)
                        entities.createNativeQuery(
                                        """
                                        insert into saved_view (account_id, list, name, query, at)
                                        values (?1, ?2, ?3, ?4, ?5)
                                        on conflict (account_id, list, name)
                                        do update set query = excluded.query, at = excluded.at
                                        returning id
                                        """,
                                        Long.class)
                                .setParameter(1, by.accountId())
                                .setParameter(2, sound)
                                .setParameter(3, called)
                                .setParameter(4, ViewText.query(query))
                                .setParameter(5, now)
                                .getSingleResult())
                .longValue();
    }
}

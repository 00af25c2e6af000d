package line12345.ticketing.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;

/** What was changed on an account 变更记录: who, when, why, what it was before. Rows are only added. */
@ApplicationScoped
public class PeopleHistory {
    @Inject EntityManager entities;

    /**
     * @param what such as 改角色
     * @param was empty for something new
     * @param why empty when nobody was asked for it
     */
    public record Change(
            Instant at, String who, String what, String was, String became, String why) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void note(
            long accountId,
            String what,
            String was,
            String became,
            String why,
            Actor by,
            Instant now) {
        entities.createNativeQuery(
                        """
                        insert into account_change
                            (account_id, changed_at, by_id, who, what, was, became, why)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        """)
                .setParameter(1, accountId)
                .setParameter(2, now)
                .setParameter(3, by.accountId())
                .setParameter(4, by.name())
                .setParameter(5, what)
                .setParameter(6, was)
                .setParameter(7, became)
                .setParameter(8, why)
                .executeUpdate();
    }

    /** Newest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Change> of(long accountId, int limit) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select changed_at, who, what, was, became, why from account_change
                                where account_id = ?1 order by id desc limit ?2
                                """,
                                Object[].class)
                        .setParameter(1, accountId)
                        .setParameter(2, limit)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Change(
                                        (Instant) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        (String) row[4],
                                        (String) row[5]))
                .toList();
    }

    /** All that was changed at the last moment something was; in the order it was written. */
    List<Change> last(long accountId) {
        List<Change> recent = of(accountId, 20);
        return recent.stream().filter(one -> one.at().equals(recent.get(0).at())).toList();
    }
}

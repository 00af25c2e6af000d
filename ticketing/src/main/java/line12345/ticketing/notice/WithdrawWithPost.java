package line12345.ticketing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.PostLeft;

/** Whoever has left the post is not told any more; a closed account's duty telephone neither. */
@ApplicationScoped
class WithdrawWithPost {
    @Inject EntityManager entities;

    @Transactional(Transactional.TxType.MANDATORY)
    void withdraw(@Observes PostLeft left) {
        entities.createNativeQuery(
                        """
                        update notice set state = 'WITHDRAWN'
                        where state = 'WAITING' and (account_id = ?1 or duty_id in (
                            select d.id from duty d join account a on a.id = d.account_id
                            where a.id = ?1 and not a.active))
                        """)
                .setParameter(1, left.who().accountId())
                .executeUpdate();
    }
}

package line12345.ticketing.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;

/** The trail of who saw whose identity and why; rows are only added. */
@ApplicationScoped
public class Looks {
    @Inject EntityManager entities;

    /**
     * @param ticket its number, or the masked telephone number whose tickets were looked for
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Actor actor, String ticket, String reason, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into look (account_id, looked_at, ticket, reason)
                        values (?1, ?2, ?3, ?4)
                        """)
                .setParameter(1, actor.accountId())
                .setParameter(2, now)
                .setParameter(3, ticket)
                .setParameter(4, reason)
                .executeUpdate();
    }
}

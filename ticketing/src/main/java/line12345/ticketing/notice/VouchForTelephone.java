package line12345.ticketing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;

/**
 * An administrator says that a number is this person's own 确认本人电话. Only such a number is rung as
 * 12345: what people write for themselves could be anybody's.
 */
@ApplicationScoped
public class VouchForTelephone {
    @Inject EntityManager entities;

    /** Nothing happens when there is no number. */
    @Transactional
    public void vouch(long accountId, Instant now) {
        entities.createNativeQuery(
                        """
                        update account_contact set vouched_at = ?2
                        where account_id = ?1 and via = 'SMS'
                        """)
                .setParameter(1, accountId)
                .setParameter(2, now)
                .executeUpdate();
    }
}

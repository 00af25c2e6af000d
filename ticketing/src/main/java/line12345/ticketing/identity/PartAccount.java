package line12345.ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Identities;

import java.time.Instant;

/** A channel's account belongs to nobody any more 解绑; the row stays and can be joined again. */
@ApplicationScoped
public class PartAccount {
    @Inject EntityManager entities;
    @Inject Identities identities;

    /**
     * Parting what is not joined does nothing.
     *
     * @param who and {@code why} as the log names them
     */
    @Transactional
    public void part(String channel, String account, String who, String why, Instant now) {
        entities.createNativeQuery(
                        """
                        update citizen_identity set parted_at = ?3, parted_who = ?4, parted_why = ?5
                        where channel = ?1 and account_hash = ?2 and parted_at is null
                        """)
                .setParameter(1, channel)
                .setParameter(2, identities.hash(account))
                .setParameter(3, now)
                .setParameter(4, who)
                .setParameter(5, why)
                .executeUpdate();
    }
}

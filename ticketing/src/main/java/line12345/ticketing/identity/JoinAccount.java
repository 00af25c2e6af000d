package line12345.ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Identities;

import java.time.Instant;

/**
 * A channel's account belongs to a citizen from now on 绑定. An account belongs to one citizen at a
 * time: whoever proves another number leaves the first, and both are written down. The number is
 * told by message.
 */
@ApplicationScoped
public class JoinAccount {
    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject PartAccount part;
    @Inject TellNumbers tell;

    /**
     * Joining twice is once.
     *
     * @param citizenId of the number that was proven, see {@link ProvePhone}
     * @param who as the log of joining names it, such as 市民本人（短信验证）
     */
    @Transactional
    public void join(String channel, String account, long citizenId, String who, Instant now) {
        String hash = identities.hash(account);
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 6))")
                .setParameter(1, channel + " " + hash)
                .getSingleResult();
        boolean already =
                !entities.createNativeQuery(
                                """
                                select 1 from citizen_identity where channel = ?1
                                  and account_hash = ?2 and citizen_id = ?3 and parted_at is null
                                """)
                        .setParameter(1, channel)
                        .setParameter(2, hash)
                        .setParameter(3, citizenId)
                        .getResultList()
                        .isEmpty();
        if (already) {
            return;
        }
        part.part(channel, account, who, "验证了另一个手机号", now);
        entities.createNativeQuery(
                        """
                        insert into citizen_identity (channel, account_hash, account_sealed,
                            citizen_id, joined_at, joined_who)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, channel)
                .setParameter(2, hash)
                .setParameter(3, identities.seal(account))
                .setParameter(4, citizenId)
                .setParameter(5, now)
                .setParameter(6, who)
                .executeUpdate();
        // Whoever talked the holder out of a code would else be the only one who hears from us.
        tell.one(citizenId, "account-joined", now);
    }
}

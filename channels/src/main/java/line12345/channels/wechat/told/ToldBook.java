package line12345.channels.wechat.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Identities;

import java.time.Duration;
import java.time.Instant;

/** Which notices WeChat has accepted, and what it said of them afterwards. */
@ApplicationScoped
public class ToldBook {
    /** So long after somebody wrote, WeChat lets us say plain words unasked. */
    static final Duration FREE = Duration.ofHours(48);

    @Inject EntityManager entities;
    @Inject Identities identities;

    @Transactional
    boolean taken(long noticeId) {
        return !entities.createNativeQuery(
                        """
                        select 1 from wechat_notice where notice_id = ?1
                        """)
                .setParameter(1, noticeId)
                .getResultList()
                .isEmpty();
    }

    /**
     * @param how TEMPLATE or WORDS
     * @param receipt WeChat's number of a template message, else empty
     */
    @Transactional
    void write(long noticeId, String how, String receipt, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into wechat_notice (notice_id, how, receipt, accepted_at)
                        values (?1, ?2, ?3, ?4) on conflict (notice_id) do nothing
                        """)
                .setParameter(1, noticeId)
                .setParameter(2, how)
                .setParameter(3, receipt)
                .setParameter(4, now)
                .executeUpdate();
    }

    /** TEMPLATESENDJOBFINISH: whether it reached the citizen's telephone. */
    @Transactional
    public void result(String receipt, String status) {
        entities.createNativeQuery(
                        """
                        update wechat_notice set result = left(?2, 60)
                        where receipt = ?1 and receipt <> ''
                        """)
                .setParameter(1, receipt)
                .setParameter(2, status)
                .executeUpdate();
    }

    @Transactional
    boolean wroteLately(String openId, Instant now) {
        return !entities.createNativeQuery(
                        """
                        select 1 from wechat_sender where sender_hash = ?1 and wrote_at > ?2
                        """)
                .setParameter(1, identities.hash(openId))
                .setParameter(2, now.minus(FREE))
                .getResultList()
                .isEmpty();
    }
}

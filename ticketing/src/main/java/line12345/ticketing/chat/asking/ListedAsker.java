package line12345.ticketing.chat.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.citizen.Citizen;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.harassment.MayChat;
import line12345.ticketing.harassment.OnHarassmentList;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/**
 * Somebody whose proven number is on the harassment list 骚扰名单. Who has proven none is nobody we
 * could know: there the limits of the channel hold.
 */
@ApplicationScoped
class ListedAsker {
    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject MayChat mayChat;

    /**
     * @param citizenId of the proven number; null for none
     * @throws OnHarassmentList when an agent was there for it today, or it waits for one elsewhere
     */
    void refuse(Long citizenId, Instant now) {
        if (citizenId == null) {
            return;
        }
        String number = entities.find(Citizen.class, citizenId).phone(identities);
        mayChat.check(identities.hash(number), () -> today(citizenId, now), now);
    }

    /** A chat that nobody took has cost no agent anything. */
    private long today(long citizenId, Instant now) {
        // From two browsers at once it is one after the other.
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 71))")
                .setParameter(1, Long.toString(citizenId))
                .getSingleResult();
        return ((Number)
                        entities.createNativeQuery(
                                        """
                                        select count(*) from chat
                                        where citizen_id = ?1 and asked_at >= ?2
                                          and (taken_at is not null or state <> 'ENDED')
                                        """)
                                .setParameter(1, citizenId)
                                .setParameter(
                                        2,
                                        OfficeClock.dayOf(now)
                                                .atStartOfDay(OfficeClock.ZONE)
                                                .toInstant())
                                .getSingleResult())
                .longValue();
    }
}

package line12345.hotline.call.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** Calls that rang at an agent and were not taken, each written down once. */
@ApplicationScoped
public class Untaken {
    @Inject EntityManager entities;

    @Transactional(Transactional.TxType.MANDATORY)
    void write(long accountId, long callId, RingEnd how, Instant at) {
        entities.createNativeQuery(
                        "insert into agent_untaken (account_id, call_id, at, how)"
                                + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, accountId)
                .setParameter(2, callId)
                .setParameter(3, at)
                .setParameter(4, how.name())
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** How many this agent refused 拒接 on the day of {@code now} until then. */
    @Transactional
    public int refusedToday(long accountId, Instant now) {
        return ((Number)
                        entities.createNativeQuery(
                                        "select count(*) from agent_untaken where account_id = ?1"
                                                + " and at >= ?2 and how = 'REFUSED'")
                                .setParameter(1, accountId)
                                .setParameter(
                                        2,
                                        OfficeClock.dayOf(now)
                                                .atStartOfDay(OfficeClock.ZONE)
                                                .toInstant())
                                .getSingleResult())
                .intValue();
    }
}

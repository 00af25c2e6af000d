package line12345.ticketing.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;

/** Who wants no messages unasked 退订. */
@ApplicationScoped
public class StoppedMessages {
    @Inject EntityManager entities;

    @Transactional
    public boolean holds(long citizenId) {
        return !entities.createNativeQuery("select 1 from sms_stop where citizen_id = ?1")
                .setParameter(1, citizenId)
                .getResultList()
                .isEmpty();
    }

    /**
     * @return false when it was so before
     */
    boolean stop(long citizenId, Instant now) {
        return entities.createNativeQuery(
                                """
                                insert into sms_stop (citizen_id, since) values (?1, ?2)
                                on conflict do nothing
                                """)
                        .setParameter(1, citizenId)
                        .setParameter(2, now)
                        .executeUpdate()
                == 1;
    }

    /**
     * @return false when it was so before
     */
    boolean resume(long citizenId) {
        return entities.createNativeQuery("delete from sms_stop where citizen_id = ?1")
                        .setParameter(1, citizenId)
                        .executeUpdate()
                == 1;
    }
}

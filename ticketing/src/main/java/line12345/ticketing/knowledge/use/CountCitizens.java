package line12345.ticketing.knowledge.use;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;

/** Citizens saw an entry before filing, or had no need to file after it 报前解答. */
@ApplicationScoped
public class CountCitizens {
    /** What a citizen did with it. */
    public enum How {
        OFFERED,
        SOLVED
    }

    @Inject EntityManager entities;

    /**
     * @param editions what is not published for citizens is not counted
     */
    @Transactional
    public void count(How how, Collection<Long> editions, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into knowledge_use_delta (entry_id, month, how)
                        select entry_id, ?2, ?3 from knowledge_edition
                        where id = any(cast(?1 as bigint[]))
                            and state = 'PUBLISHED' and for_citizens
                        """)
                .setParameter(
                        1,
                        editions.stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(",", "{", "}")))
                .setParameter(2, OfficeClock.dayOf(now).withDayOfMonth(1))
                .setParameter(3, how.name())
                .executeUpdate();
    }
}

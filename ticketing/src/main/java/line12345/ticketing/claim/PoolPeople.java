package line12345.ticketing.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.state.Step;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Who sits at the pool now. */
@ApplicationScoped
public class PoolPeople {
    /**
     * Not heard of for so long, somebody has left; a page at the pool speaks up every 30 seconds.
     */
    private static final Duration GONE = Duration.ofSeconds(90);

    @Inject EntityManager entities;

    /**
     * Notes that this dispatcher is here.
     *
     * @return the names of the others, in the order of their accounts
     */
    @Transactional
    public List<String> here(Actor by, Instant now) {
        Step.DISPATCH.mustBeBy(by);
        entities.createNativeQuery(
                        """
                        insert into pool_person (account_id, who, seen_at) values (?1, ?2, ?3)
                        on conflict (account_id) do update set who = ?2, seen_at = ?3
                        """)
                .setParameter(1, by.accountId())
                .setParameter(2, by.name())
                .setParameter(3, now)
                .executeUpdate();
        return entities.createNativeQuery(
                        """
                        select who from pool_person where account_id <> ?1 and seen_at > ?2
                        order by account_id
                        """,
                        String.class)
                .setParameter(1, by.accountId())
                .setParameter(2, now.minus(GONE))
                .getResultList();
    }
}

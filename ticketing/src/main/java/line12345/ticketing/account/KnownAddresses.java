package line12345.ticketing.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.Instant;

/** Where people have signed in: nobody elsewhere can shut them out there by guessing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KnownAddresses {
    /** After a long leave one is a stranger again. */
    private static final Duration KNOWN = Duration.ofDays(90);

    /** Rows swept with each sign-in: more than one sign-in can leave. */
    private static final int SWEPT = 5;

    @Inject EntityManager entities;

    boolean known(long accountId, String source, Instant now) {
        return !entities.createNativeQuery(
                        """
                        select 1 from known_address
                        where account_id = ?1 and address = ?2 and until > ?3
                        """)
                .setParameter(1, accountId)
                .setParameter(2, source)
                .setParameter(3, now)
                .getResultList()
                .isEmpty();
    }

    void note(long accountId, String source, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into known_address (account_id, address, until) values (?1, ?2, ?3)
                        on conflict (account_id, address) do update set until = excluded.until
                        """)
                .setParameter(1, accountId)
                .setParameter(2, source)
                .setParameter(3, now.plus(KNOWN))
                .executeUpdate();
        entities.createNativeQuery(
                        """
                        delete from known_address where (account_id, address) in (
                            select account_id, address from known_address where until <= ?1
                            order by until limit ?2 for update skip locked)
                        """)
                .setParameter(1, now)
                .setParameter(2, SWEPT)
                .executeUpdate();
    }
}

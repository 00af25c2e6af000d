package line12345.ticketing.ticket.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a caller waits for us already. Says yes or no and nothing of the ticket, so that it may
 * be asked before anybody has answered the telephone.
 */
@ApplicationScoped
public class StillOpen {
    /** Of one citizen; who has more, has an open one among the newest. */
    private static final int NEWEST = 20;

    @Inject EntityManager entities;

    /**
     * Which of these numbers have a ticket that was filed not before {@code since} and is not
     * closed.
     *
     * @param phoneHashes of citizens' numbers
     */
    @Transactional
    public Set<String> of(Set<String> phoneHashes, Instant since) {
        // Rows, not a type for the only column: Hibernate finds such a query much sooner.
        List<?> found =
                entities.createNativeQuery(
                                """
                                select h.hash from unnest(?1) as h (hash) where exists (
                                    select 1 from (
                                        select t.state, t.filed_at from ticket t
                                        where t.citizen_id = (
                                            select id from citizen where phone_hash = h.hash)
                                        order by t.id desc limit ?2) newest
                                    where state not in ('CLOSED', 'ARCHIVED') and filed_at >= ?3)
                                """,
                                Object[].class)
                        .setParameter(1, phoneHashes.toArray(String[]::new))
                        .setParameter(2, NEWEST)
                        .setParameter(3, since)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList();
        return found.stream().map(row -> (String) ((Object[]) row)[0]).collect(Collectors.toSet());
    }
}

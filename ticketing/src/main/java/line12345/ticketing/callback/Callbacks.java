package line12345.ticketing.callback;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Citizens to be asked, oldest first. */
@ApplicationScoped
class Callbacks implements PanacheRepository<Callback> {
    private static final String FREE =
            " and (claimed_by is null or claimed_by = ?2 or claimed_until < ?1)";

    /** The one about this answer, if it is there. */
    Optional<Callback> of(long ticketId, int round) {
        return find("ticketId = ?1 and round = ?2", ticketId, round).firstResultOptional();
    }

    /** The officer's own one first, then the oldest free one, locked; two officers get two. */
    Optional<Callback> next(Actor officer, Instant now) {
        List<Callback> found =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select * from callback
                                where state = 'WAITING' and not_before <= ?1
                                """
                                        + FREE
                                        + """
                                         order by claimed_by is not distinct from ?2 desc, pressing desc,
                                                  not_before, id
                                         limit 1 for update skip locked
                                        """,
                                Callback.class)
                        .setParameter(1, now)
                        .setParameter(2, officer.accountId())
                        .getResultList();
        return found.stream().findFirst();
    }
}

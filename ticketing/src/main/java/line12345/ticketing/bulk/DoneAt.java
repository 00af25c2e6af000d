package line12345.ticketing.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a job did its step with a ticket. */
@ApplicationScoped
public class DoneAt {
    @Inject EntityManager entities;

    /**
     * @param job its number in digits; anything else is no job
     * @return none when that job did nothing with the ticket
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public Optional<Instant> of(String job, String number) {
        if (!job.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        List<Instant> moments =
                entities.createNativeQuery(
                                """
                                select at from bulk_row
                                where job_id = ?1 and number = ?2 and state = 'DONE'
                                """,
                                Instant.class)
                        .setParameter(1, Long.parseLong(job))
                        .setParameter(2, number)
                        .getResultList();
        return moments.stream().findFirst();
    }
}

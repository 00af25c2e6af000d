package line12345.ticketing.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Optional;

/** Answers that wait for the citizen's word 待评价. */
@ApplicationScoped
public class AnswersToRate {
    @Inject EntityManager entities;

    /**
     * The ticket that was answered last; empty when all are rated or closed.
     *
     * @param citizenId from a proof, never from what a browser sends
     */
    @Transactional
    public Optional<String> newest(long citizenId) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select t.number from ticket t
                                join callback c on c.ticket_id = t.id and c.round = t.round
                                where t.citizen_id = ?1 and t.state = 'WAITING_CALLBACK'
                                  and c.state = 'WAITING' and c.level is null
                                order by c.id desc limit 1
                                """)
                        .setParameter(1, citizenId)
                        .getResultList();
        return found.stream().findFirst().map(String.class::cast);
    }
}

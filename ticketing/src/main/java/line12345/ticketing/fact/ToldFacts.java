package line12345.ticketing.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.util.List;

/** Numbered facts, for whoever lost the connection and knows the last number heard. */
@ApplicationScoped
public class ToldFacts {
    @Inject EntityManager entities;

    /** At most {@code limit} facts after {@code number}, in order. */
    @Transactional
    public List<NumberedFact> after(long number, int limit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select number, kind, happened_at, roles, department_id,
                                       account_id, cast(payload as text)
                                from fact where number > ?1 order by number limit ?2
                                """,
                                Object[].class)
                        .setParameter(1, number)
                        .setParameter(2, limit)
                        .getResultList();
        return rows.stream().map(NumberedFact::of).toList();
    }

    /** The number told last; 0 before the first. */
    @Transactional
    public long last() {
        return ((Number)
                        entities.createNativeQuery("select last_number from fact_relay")
                                .getSingleResult())
                .longValue();
    }
}

package line12345.ticketing.knowledge.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What editions are called, for whoever wrote down that one was used. */
@ApplicationScoped
public class EntryTitles {
    @Inject EntityManager entities;

    /** By edition; what was never published is not in it. */
    @Transactional
    public Map<Long, String> of(Collection<Long> editions) {
        if (editions.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select id, title from knowledge_edition
                                where id in (:editions) and state in ('PUBLISHED', 'WITHDRAWN')
                                """,
                                Object[].class)
                        .setParameter("editions", editions)
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
    }
}

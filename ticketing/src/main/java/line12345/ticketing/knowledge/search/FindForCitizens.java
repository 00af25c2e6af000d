package line12345.ticketing.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a citizen may be told before filing 报前解答: only what is marked for citizens, published
 * and in force, and near to the question. Looks at no more than sixty entries, through the index.
 */
@ApplicationScoped
public class FindForCitizens {
    /** What a request is about stands at its beginning. */
    private static final int READ = 200;

    private static final String SHARING_MOST =
            """
            select w.edition_id from knowledge_words w
            join knowledge_edition e on e.id = w.edition_id
            where e.for_citizens and w.asked && cast(?1 as int[])
                and w.valid_from <= ?2 and (w.valid_until is null or w.valid_until >= ?2)
                and (w.replaced_from is null or w.replaced_from > ?2)
            order by (select count(*) from unnest(w.asked) term
                      where term = any(cast(?1 as int[]))) desc, w.edition_id desc
            limit ?3
            """;

    @Inject EntityManager entities;
    @Inject WordRows rows;

    /**
     * @param question in the citizen's own words; what is longer than 200 characters is cut
     * @param most answers, at least 1
     * @return the nearest first, empty when nothing is near
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Hit> find(String question, int most, Instant now) {
        String asked =
                question == null ? "" : question.substring(0, Math.min(READ, question.length()));
        Set<Integer> pairs = Nearness.pairs(asked);
        if (pairs.isEmpty()) {
            return List.of();
        }
        LocalDate day = OfficeClock.dayOf(now);
        List<Long> ids =
                entities.createNativeQuery(SHARING_MOST, Long.class)
                        .setParameter(1, WriteWords.array(pairs))
                        .setParameter(2, day)
                        .setParameter(3, WordRows.MOST)
                        .getResultList();
        Map<Hit, Double> near = new HashMap<>();
        rows.look(ids, day).forEach(hit -> near.put(hit, Nearness.of(asked, hit)));
        return near.entrySet().stream()
                .filter(one -> one.getValue() >= Nearness.ENOUGH)
                .sorted(
                        Map.Entry.<Hit, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(one -> -one.getKey().id()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}

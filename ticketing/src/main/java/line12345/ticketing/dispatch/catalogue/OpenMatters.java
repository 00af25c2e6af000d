package line12345.ticketing.dispatch.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.util.List;

/**
 * The matters and places that open tickets are about. Found by jumping along an index of open
 * tickets from one pair to the next, never by reading the tickets.
 */
@ApplicationScoped
class OpenMatters {
    /** So many tickets of a pair are told apart; beyond it the screen says "or more". */
    static final int MOST = 100;

    private static final String PAIRS =
            """
            with recursive pair as (
                (select matter_code, place_code from ticket
                 where closed_at is null and matter_code is not null
                 order by matter_code, place_code limit 1)
                union all
                select next.matter_code, next.place_code
                from pair cross join lateral (
                    (select 1 as turn, matter_code, place_code from ticket
                     where closed_at is null and matter_code = pair.matter_code
                       and place_code > pair.place_code
                     order by matter_code, place_code limit 1)
                    union all
                    (select 2, matter_code, place_code from ticket
                     where closed_at is null and matter_code = pair.matter_code
                       and place_code is null and pair.place_code is not null
                     limit 1)
                    union all
                    (select 3, matter_code, place_code from ticket
                     where closed_at is null and matter_code > pair.matter_code
                     order by matter_code, place_code limit 1)
                    order by turn limit 1) next)
            select matter_code, place_code from pair
            """;

    @Inject EntityManager entities;

    /**
     * @param place null for tickets without a place
     */
    record Pair(String matter, String place) {}

    @Transactional
    @SuppressWarnings("unchecked")
    List<Pair> pairs() {
        List<Object[]> rows = entities.createNativeQuery(PAIRS, Object[].class).getResultList();
        return rows.stream().map(row -> new Pair((String) row[0], (String) row[1])).toList();
    }

    /** At most {@link #MOST}. */
    @Transactional
    int tickets(Pair pair) {
        String place = pair.place() == null ? "place_code is null" : "place_code = :place";
        var query =
                entities.createNativeQuery(
                                "select count(*) from (select 1 from ticket where closed_at is null"
                                        + " and matter_code = :matter and "
                                        + place
                                        + " limit :most) found",
                                Long.class)
                        .setParameter("matter", pair.matter())
                        .setParameter("most", MOST);
        if (pair.place() != null) {
            query.setParameter("place", pair.place());
        }
        return ((Number) query.getSingleResult()).intValue();
    }
}

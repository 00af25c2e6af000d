package line12345.ticketing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** By which ways a citizen can be told, the best first; a message is always the last. */
@ApplicationScoped
class WaysToCitizen {
    @Inject EntityManager entities;
    @Inject DeliverNotices delivery;

    List<String> to(long citizenId) {
        @SuppressWarnings("unchecked")
        List<String> known =
                entities.createNativeQuery(
                                """
                                select i.channel from citizen_identity i
                                join citizen c on c.id = i.citizen_id
                                where i.citizen_id = ?1 and i.parted_at is null
                                order by i.channel = c.preferred_way desc nulls last, i.id
                                """)
                        .setParameter(1, citizenId)
                        .getResultList();
        Set<String> ways = new LinkedHashSet<>(known);
        ways.removeIf(way -> !delivery.aboard(way));
        String message = Via.SMS.name();
        if (prefersMessage(citizenId)) {
            return List.of(message);
        }
        ways.add(message);
        return List.copyOf(ways);
    }

    private boolean prefersMessage(long citizenId) {
        return !entities.createNativeQuery(
                        "select 1 from citizen where id = ?1 and preferred_way = ?2")
                .setParameter(1, citizenId)
                .setParameter(2, Via.SMS.name())
                .getResultList()
                .isEmpty();
    }
}

package line12345.ticketing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.citizen.JoinedNumbers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** By which ways a citizen can be told, the best first; a message is always the last. */
@ApplicationScoped
class WaysToCitizen {
    private static final String MESSAGE = Via.SMS.name();

    @Inject EntityManager entities;
    @Inject DeliverNotices delivery;
    @Inject JoinedNumbers numbers;

    List<String> to(long citizenId) {
        Set<String> known = known(citizenId);
        known.removeIf(way -> !delivery.aboard(way));
        List<String> ways = new ArrayList<>();
        String preferred = preferred(citizenId);
        if (MESSAGE.equals(preferred) && !known.isEmpty() && delivery.aboard(MESSAGE)) {
            // And once more at the end: an operator that is away for an hour loses nothing.
            ways.add(MESSAGE);
        } else if (known.remove(preferred)) {
            ways.add(preferred);
        }
        ways.addAll(known);
        ways.add(MESSAGE);
        return List.copyOf(ways);
    }

    /** The own accounts first, then those of other numbers of the same person. */
    private Set<String> known(long citizenId) {
        @SuppressWarnings("unchecked")
        List<String> channels =
                entities.createNativeQuery(
                                """
                                select channel from citizen_identity
                                where citizen_id = any(?1) and parted_at is null
                                order by citizen_id = ?2 desc, id
                                """)
                        .setParameter(1, numbers.of(citizenId).toArray(Long[]::new))
                        .setParameter(2, citizenId)
                        .getResultList();
        return new LinkedHashSet<>(channels);
    }

    private String preferred(long citizenId) {
        List<?> said =
                entities.createNativeQuery("select preferred_way from citizen where id = ?1")
                        .setParameter(1, citizenId)
                        .getResultList();
        return (String) said.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }
}

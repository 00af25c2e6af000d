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

    /**
     * The way of media that want to be told 推送到其他媒体; which one it is, the ticket says: its own
     * channel.
     */
    static final String MEDIUM = "intake";

    /**
     * @param ticketNumber empty when it is about no ticket
     */
    List<String> to(long citizenId, String ticketNumber) {
        Set<String> known = known(citizenId);
        known.removeIf(way -> !delivery.aboard(way));
        if (delivery.aboard(MEDIUM) && cameByMedium(ticketNumber)) {
            known.add(MEDIUM);
        }
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

    private boolean cameByMedium(String ticketNumber) {
        return !entities.createNativeQuery(
                        """
                        select 1 from ticket t
                        join medium m on m.name = t.channel and m.active and m.callback is not null
                        where t.number = ?1
                        """)
                .setParameter(1, ticketNumber)
                .getResultList()
                .isEmpty();
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

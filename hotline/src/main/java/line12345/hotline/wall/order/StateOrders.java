package line12345.hotline.wall.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.wall.Names;

import java.time.Instant;
import java.util.List;

/** Who set whose state 代改状态, to be read again. */
@ApplicationScoped
public class StateOrders {
    @Inject EntityManager entities;
    @Inject Names names;

    /**
     * @param state as people read it
     * @param reason said to the agent
     */
    public record Ordered(
            long id, String agent, String leader, String state, String reason, Instant at) {}

    /** The latest first, from {@code beforeId} back. */
    @Transactional
    public List<Ordered> before(long beforeId, int atMost, Instant now) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select id, agent_id, leader_id, state, reason, ordered_at from"
                                        + " state_order where id < ?1 order by id desc limit ?2",
                                Object[].class)
                        .setParameter(1, beforeId)
                        .setParameter(2, atMost)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Ordered(
                                        number(row[0]),
                                        names.of(number(row[1]), now),
                                        names.of(number(row[2]), now),
                                        chinese((String) row[3]),
                                        (String) row[4],
                                        (Instant) row[5]))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    static String chinese(String state) {
        return switch (state) {
            case "ready" -> "就绪";
            case "paused" -> "小休";
            case "offline" -> "离线";
            default -> state;
        };
    }
}

package line12345.hotline.console.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.queue.Queues;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How long the calls of a list were, and in which queue: what decides which is heard first. */
@ApplicationScoped
class HeardTalks {
    @Inject EntityManager entities;
    @Inject Queues queues;

    /**
     * @return call → {@code 通话 6 分 12 秒 · 综合}
     */
    @Transactional
    Map<Long, String> of(Collection<Long> callIds) {
        Map<String, String> names =
                queues.ever().stream()
                        .collect(Collectors.toMap(Queue::key, Queue::name, (old, one) -> one));
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select id, talk_millis, coalesce(queue, '') from call"
                                        + " where id in (?1)",
                                Object[].class)
                        .setParameter(1, callIds)
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                row -> ((Number) row[0]).longValue(),
                                row -> words((Number) row[1], (String) row[2], names)));
    }

    private static String words(Number millis, String queue, Map<String, String> names) {
        long seconds = millis.longValue() / 1000;
        String talk = "通话 %d 分 %02d 秒".formatted(seconds / 60, seconds % 60);
        return queue.isEmpty() ? talk : talk + " · " + names.getOrDefault(queue, queue);
    }
}

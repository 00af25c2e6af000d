package line12345.hotline.call;

import line12345.hotline.call.queue.Queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * @param waiting citizens in all queues now, those who hear it ring included
 * @param longestSince when the longest waiting joined, null if nobody waits
 * @param lines each queue, also where nobody waits
 */
public record QueueView(long waiting, Instant longestSince, List<Line> lines) {
    /**
     * One queue.
     *
     * @param key of the queue
     * @param longestSince null if nobody waits
     */
    public record Line(String key, String name, long waiting, Instant longestSince) {}

    /**
     * @param queues all that ever were, in their order
     * @param found where anybody waits; a queue that was closed meanwhile does not hide them
     */
    static QueueView of(List<Queue> queues, List<Line> found) {
        Map<String, Line> waiting =
                found.stream().collect(Collectors.toMap(Line::key, Function.identity()));
        List<Line> lines = new ArrayList<>();
        for (Queue queue : queues) {
            Line line = waiting.remove(queue.key());
            if (queue.active() || line != null) {
                lines.add(line(queue, line));
            }
        }
        lines.addAll(waiting.values());
        return new QueueView(
                lines.stream().mapToLong(Line::waiting).sum(),
                lines.stream()
                        .map(Line::longestSince)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                lines);
    }

    private static Line line(Queue queue, Line found) {
        String name = queue.active() ? queue.name() : queue.name() + "（已停用）";
        return found == null
                ? new Line(queue.key(), name, 0, null)
                : new Line(queue.key(), name, found.waiting(), found.longestSince());
    }
}

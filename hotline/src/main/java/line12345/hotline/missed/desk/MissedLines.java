package line12345.hotline.missed.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.queue.Queues;
import line12345.hotline.missed.MissedRow;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes entries readable. */
@ApplicationScoped
class MissedLines {
    @Inject Rules rules;
    @Inject Queues queues;

    MissedLine of(MissedRow row, Instant now) {
        return of(List.of(row), now).get(0);
    }

    List<MissedLine> of(List<MissedRow> rows, Instant now) {
        int yellow = rules.number(Rule.YELLOW_PERCENT_LEFT, now);
        Map<String, String> names =
                queues.ever().stream()
                        .filter(queue -> !queue.general())
                        .collect(Collectors.toMap(Queue::key, Queue::name, (one, other) -> one));
        return rows.stream()
                .map(row -> MissedLine.of(row, names.getOrDefault(row.queue(), ""), yellow, now))
                .toList();
    }
}

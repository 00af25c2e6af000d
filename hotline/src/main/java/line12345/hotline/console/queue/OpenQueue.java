package line12345.hotline.console.queue;

import line12345.hotline.call.queue.Opening;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.queue.QueueWords;
import line12345.hotline.call.queue.Strategy;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The queue that is open, as its form needs it.
 *
 * @param queue what the form begins with
 * @param editions newest first; empty for a new one
 * @param all every queue, closed ones too
 */
public record OpenQueue(Queue queue, List<Queue> editions, List<Queue> all) {
    private static final List<Integer> AFTER =
            List.of(0, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300);

    private static final DateTimeFormatter INPUT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").withZone(OfficeClock.ZONE);

    /** Something to choose. */
    public record Pick(String name, String chinese, boolean chosen) {}

    /** An entry of the history. */
    public record Edition(Queue queue, List<QueueWords.Difference> differences) {}

    public boolean isNew() {
        return editions.isEmpty();
    }

    public String address() {
        return isNew() ? "/queues" : "/queues/" + queue.key();
    }

    public Map<String, String> words() {
        return QueueWords.of(queue, names());
    }

    public List<Pick> kinds() {
        return Arrays.stream(TicketKind.values())
                .map(one -> new Pick(one.name(), one.chinese(), one == queue.kind()))
                .toList();
    }

    public List<Pick> opens() {
        return Arrays.stream(Opening.Kind.values())
                .map(one -> new Pick(one.name(), one.chinese(), one == queue.opening().kind()))
                .toList();
    }

    public List<Pick> strategies() {
        return Arrays.stream(Strategy.values())
                .map(one -> new Pick(one.name(), one.chinese(), one == queue.ringing().strategy()))
                .toList();
    }

    public List<Pick> afters() {
        return AFTER.stream()
                .map(
                        one ->
                                new Pick(
                                        "" + one,
                                        one == 0 ? "不等，同时接" : one + " 秒",
                                        one == queue.overflow().after()))
                .toList();
    }

    /** Those that can help. */
    public List<Pick> helpers() {
        return all.stream()
                .filter(one -> one.active() && !one.key().equals(queue.key()))
                .filter(one -> one.opening().kind() == Opening.Kind.ALWAYS)
                .map(
                        one ->
                                new Pick(
                                        one.key(),
                                        one.name(),
                                        one.key().equals(queue.overflow().to())))
                .toList();
    }

    public String from() {
        return input(queue.opening().from());
    }

    public String until() {
        return input(queue.opening().until());
    }

    public List<Edition> history() {
        Map<String, String> names = names();
        List<Edition> history = new ArrayList<>();
        for (int i = 0; i < editions.size(); i++) {
            Queue before = i + 1 < editions.size() ? editions.get(i + 1) : null;
            Queue after = editions.get(i);
            history.add(new Edition(after, QueueWords.differences(before, after, names)));
        }
        return history;
    }

    public boolean undoable() {
        return editions.size() > 1;
    }

    private Map<String, String> names() {
        return all.stream().collect(Collectors.toMap(Queue::key, Queue::name));
    }

    private static String input(Instant at) {
        return at == null ? "" : INPUT.format(at);
    }
}

package line12345.hotline.console.queue;

import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.skill.SkillMatrix.Column;

import java.util.List;

/**
 * A queue in the list.
 *
 * @param own agents who serve it
 * @param signedIn how many of them are at the telephone now
 */
public record QueueLine(Queue queue, int own, int signedIn) {
    static List<QueueLine> of(List<Queue> all, List<Column> columns) {
        return all.stream()
                .map(
                        queue ->
                                columns.stream()
                                        .filter(one -> one.queue().key().equals(queue.key()))
                                        .findFirst()
                                        .map(one -> new QueueLine(queue, one.own(), one.signedIn()))
                                        .orElse(new QueueLine(queue, 0, 0)))
                .toList();
    }

    public String href() {
        return "/queues/" + queue.key();
    }

    public boolean nobody() {
        return queue.active() && own == 0;
    }

    /** How a citizen gets there, in one line. */
    public String way() {
        StringBuilder way = new StringBuilder(queue.opening().kind().chinese());
        if (queue.entrance().number() != null) {
            way.append(" · 直拨 ").append(queue.entrance().number());
        }
        if (queue.entrance().digit() != null) {
            way.append(" · 按 ").append(queue.entrance().digit());
        }
        return way.toString();
    }
}

package line12345.hotline.console;

import line12345.hotline.call.queue.Queue;

/**
 * The queue through which the present call came, for the agent.
 *
 * @param greeting what the agent says first; empty for the usual words
 * @param confidential the citizen stays unknown whatever is ticked
 * @param kind what the ticket begins as, or null
 * @param why it went before others; empty for a call like others
 */
public record CallQueue(
        String key, String name, String greeting, boolean confidential, String kind, String why) {
    static CallQueue of(Queue queue, String why) {
        return new CallQueue(
                queue.key(),
                queue.name(),
                queue.greeting(),
                queue.confidential(),
                queue.kind() == null ? null : queue.kind().name(),
                why);
    }
}

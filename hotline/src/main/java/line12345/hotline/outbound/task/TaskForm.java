package line12345.hotline.outbound.task;

import line12345.ticketing.ticket.TicketText;

import java.time.Instant;

/**
 * What a task is to be.
 *
 * @param name at most 40 characters
 * @param words what is said first, at most 500
 * @param questions one a line, at most 1000; may be empty
 * @param until nobody is called after, or null
 */
public record TaskForm(String name, String words, String questions, Instant until) {
    /**
     * @throws WrongTask when its end has come already
     */
    TaskForm tidy(Instant now) {
        if (until != null && !until.isAfter(now)) {
            throw WrongTask.pastUntil();
        }
        return new TaskForm(
                TicketText.of("任务名称", name, 40),
                TicketText.of("开场白", words, 500),
                TicketText.optional("要问的问题", questions, 1000),
                until);
    }
}

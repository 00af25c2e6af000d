package line12345.hotline.call.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.queue.Queue;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.circle.CircleSource;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Who serves a confidential queue 保密队列 knows the requests that came through it 知悉范围. */
@ApplicationScoped
public class QueueCircles implements CircleSource {
    /** Of a call that is kept though nobody knows its queue: reviewers and managers know it. */
    private static final String NOBODYS = "unknown";

    @Inject Skills skills;

    @Override
    public Set<String> of(Actor person) {
        Set<String> served = new HashSet<>(skills.of(person.accountId()).keySet());
        served.remove(Queue.GENERAL);
        return served;
    }

    /**
     * Calls that this person may know of, whoever took them, as a condition that begins with "and";
     * empty when there is none.
     *
     * @param call the alias of the table
     * @param reader who leads a shift or manages
     */
    public String and(String call, Actor reader) {
        return reader.is(Role.MANAGER) ? "" : within(call, of(reader), reader.accountId());
    }

    static String within(String call, Set<String> keys, long accountId) {
        String sound =
                keys.stream()
                        .filter(key -> key.matches("[a-z0-9]+"))
                        .sorted()
                        .collect(Collectors.joining(","));
        return " and (not %1$s.confidential or %1$s.account_id = %2$d or %1$s.queue = any(string_to_array('%3$s', ',')))"
                .formatted(call, accountId, sound);
    }

    /**
     * Of what is written about a call.
     *
     * @param queue of the call
     * @return null for none
     */
    public String of(String queue, boolean confidential) {
        if (!confidential) {
            return null;
        }
        return queue == null || queue.isEmpty() || Queue.GENERAL.equals(queue) ? NOBODYS : queue;
    }
}

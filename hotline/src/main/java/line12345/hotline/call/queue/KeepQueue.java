package line12345.hotline.call.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What adding, changing and undoing have in common. Runs inside their transaction. */
@ApplicationScoped
class KeepQueue {
    @Inject QueueBook book;
    @Inject Event<QueuesChanged> changed;

    /** All queues, nobody else changing one until the end of the transaction. */
    List<Queue> edit(Actor by) {
        if (!by.is(Role.ADMIN)) {
            throw new NotYours("业务队列由系统管理员维护，请联系系统管理员。");
        }
        return book.edit();
    }

    /**
     * @throws NoSuchQueue unknown
     * @throws QueueChangedMeanwhile when there is a newer edition
     */
    static Queue seen(List<Queue> all, String key, long seen) {
        Queue queue = named(all, key).orElseThrow(NoSuchQueue::new);
        if (queue.edition() != seen) {
            throw new QueueChangedMeanwhile(queue.changedBy());
        }
        return queue;
    }

    static Optional<Queue> named(List<Queue> all, String key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /**
     * @throws WrongQueue when the queues together would make no sense
     */
    void write(List<Queue> all, Queue queue, String why, Actor by, Instant now) {
        List<Queue> after = new ArrayList<>(all);
        after.removeIf(one -> one.key().equals(queue.key()));
        after.add(queue);
        SoundQueues.refusal(after)
                .ifPresent(
                        sentence -> {
                            throw new WrongQueue(sentence);
                        });
        book.add(queue, why, by, now);
        changed.fire(new QueuesChanged());
    }
}

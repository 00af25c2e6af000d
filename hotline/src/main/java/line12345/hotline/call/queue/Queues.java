package line12345.hotline.call.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The queues in which citizens can wait. */
@ApplicationScoped
public class Queues {
    @Inject QueueBook book;

    /**
     * Those that take calls, in the order of their places; the general one is always among them.
     */
    @Transactional
    public List<Queue> all() {
        return book.inForce().stream().filter(Queue::active).toList();
    }

    /** Closed ones too: calls and figures of the past name them. */
    @Transactional
    public List<Queue> ever() {
        return book.inForce();
    }

    /**
     * @param key null is the general queue
     */
    @Transactional
    public Optional<Queue> of(String key) {
        String named = key == null ? Queue.GENERAL : key;
        return book.inForce().stream().filter(queue -> queue.key().equals(named)).findFirst();
    }

    /**
     * Keys of those that are or ever were confidential 保密: what came through them then is still
     * known to who serves them.
     */
    @Transactional
    public Set<String> everConfidential() {
        return Set.copyOf(book.everConfidential());
    }

    /** Every edition of one, newest first; empty if there is none of that key. */
    @Transactional
    public List<Queue> editions(String key) {
        return book.history(key);
    }
}

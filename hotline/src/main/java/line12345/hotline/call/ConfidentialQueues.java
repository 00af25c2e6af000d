package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.queue.Queues;

/** Which queues keep their calls from others 保密队列, at the moment in which a call joins one. */
@ApplicationScoped
class ConfidentialQueues {
    @Inject Queues queues;

    /**
     * The general queue never is one, and most calls wait there: nothing is read for them.
     *
     * @param key null when nobody knows which: kept where the city has any confidential queue
     */
    boolean hides(String key) {
        if (Queue.GENERAL.equals(key)) {
            return false;
        }
        return key == null
                ? queues.ever().stream().anyMatch(Queue::confidential)
                : queues.of(key).map(Queue::confidential).orElse(false);
    }
}

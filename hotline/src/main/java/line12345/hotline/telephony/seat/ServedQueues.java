package line12345.hotline.telephony.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.CallsView;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.queue.Queues;

import java.util.List;
import java.util.Set;

/**
 * Queues that telephones serve: those in use, and one that was closed until its last call has
 * ended: whose agent's line breaks waits in it again. New calls do not come to a closed one.
 */
@ApplicationScoped
class ServedQueues {
    @Inject Queues queues;
    @Inject CallsView calls;

    List<Queue> all() {
        Set<String> needed = calls.queuesOfOpen();
        return queues.ever().stream()
                .filter(queue -> queue.active() || needed.contains(queue.key()))
                .toList();
    }
}

package line12345.hotline.telephony.seat;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.hotline.call.CallsView;
import line12345.hotline.call.queue.AQueue;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.queue.Queues;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class ServedQueuesTest {
    private static List<String> served(Set<String> ofOpenCalls) {
        ServedQueues served = new ServedQueues();
        served.queues =
                new Queues() {
                    @Override
                    public List<Queue> ever() {
                        return List.of(AQueue.general(), AQueue.closed("language"));
                    }
                };
        served.calls =
                new CallsView() {
                    @Override
                    public Set<String> queuesOfOpen() {
                        return ofOpenCalls;
                    }
                };
        return served.all().stream().map(Queue::key).toList();
    }

    @Test
    void aClosedQueueIsServedUntilItsLastCallHasEndedNotOnlyUntilItIsAnswered() {
        assertThat(served(Set.of("general", "language"))).containsExactly("general", "language");
        assertThat(served(Set.of("general"))).containsExactly("general");
    }
}

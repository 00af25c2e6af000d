package line12345.hotline.call;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.TransactionSynchronizationRegistry;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Map;

class CallDeskTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    private final Call call = new Call("line12345-1.1", NOW);

    /** A house with a confidential queue; nobody works on the telephones. */
    private static CallDesk desk() {
        CallDesk desk = new CallDesk();
        desk.queues =
                new ConfidentialQueues() {
                    @Override
                    boolean hides(String key) {
                        return key == null;
                    }
                };
        desk.facts =
                new Facts() {
                    @Override
                    public void announce(Fact fact, Instant now) {}
                };
        desk.clock = new OfficeClock();
        desk.former = new FormerAgents();
        desk.transaction =
                (TransactionSynchronizationRegistry)
                        Proxy.newProxyInstance(
                                CallDeskTest.class.getClassLoader(),
                                new Class<?>[] {TransactionSynchronizationRegistry.class},
                                (self, method, values) -> Map.of());
        return desk;
    }

    @Test
    void anAnsweredCallOfWhichNobodyKnowsTheQueueIsKept() {
        desk().answered(call, "1001", NOW);
        assertThat(call.view().confidential()).isTrue();
    }

    @Test
    void theQueueToldLaterDecides() {
        desk().answered(call, "1001", NOW);
        call.queued(NOW, new WaitsIn("enterprise", false));
        assertThat(call.view().confidential()).isFalse();
        assertThat(call.view().queue()).isEqualTo("enterprise");
    }

    @Test
    void aCallOfAKnownQueueStaysAsItWas() {
        call.queued(NOW, new WaitsIn("general", false));
        desk().answered(call, "1001", NOW);
        assertThat(call.view().confidential()).isFalse();
    }
}

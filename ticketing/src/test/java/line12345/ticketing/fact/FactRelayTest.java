package line12345.ticketing.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

class FactRelayTest {
    private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();
    private final FactRelay relay = new FactRelay();

    @AfterEach
    void stop() throws InterruptedException {
        relay.stop(null);
    }

    @Test
    void whatTheBusDidNotTakeIsOfferedAgainAlthoughNothingNewHappens() throws Exception {
        AtomicInteger offered = new AtomicInteger();
        relay.json = new ObjectMapper().registerModule(new JavaTimeModule());
        relay.desk = oneFactToNumber();
        relay.told = oneFact();
        relay.bus =
                bus(
                        message -> {
                            if (offered.incrementAndGet() == 1) {
                                return CompletableFuture.failedFuture(
                                        new IllegalStateException("the broker is away"));
                            }
                            taken.add(message);
                            return CompletableFuture.completedFuture(null);
                        });
        relay.start(null);
        assertThat(taken.poll(6, TimeUnit.SECONDS)).contains("\"number\":1");
    }

    @Test
    void moreThanABatchAndAPageGoOutInOrder() throws Exception {
        int all = RelayDesk.BATCH + 30;
        AtomicInteger numbered = new AtomicInteger();
        relay.json = new ObjectMapper().registerModule(new JavaTimeModule());
        relay.desk =
                new RelayDesk() {
                    @Override
                    long hold(String holder) {
                        return 1;
                    }

                    @Override
                    List<NumberedFact> number(long fence, long sent) {
                        int before = numbered.get();
                        int after = numbered.updateAndGet(n -> Math.min(all, n + BATCH));
                        return LongStream.rangeClosed(before + 1, after)
                                .mapToObj(FactRelayTest::fact)
                                .toList();
                    }

                    @Override
                    long sent() {
                        return 0;
                    }

                    @Override
                    void sent(long fence, long number) {}
                };
        relay.told =
                new ToldFacts() {
                    @Override
                    public List<NumberedFact> after(long number, int limit) {
                        return LongStream.rangeClosed(number + 1, numbered.get())
                                .limit(limit)
                                .mapToObj(FactRelayTest::fact)
                                .toList();
                    }
                };
        relay.bus =
                bus(
                        message -> {
                            taken.add(message);
                            return CompletableFuture.completedFuture(null);
                        });
        relay.start(null);
        int next = 1;
        while (next <= all) {
            String message = taken.poll(6, TimeUnit.SECONDS);
            assertThat(message).isNotNull();
            for (JsonNode fact : relay.json.readTree(message)) {
                assertThat(fact.path("number").asInt()).isEqualTo(next++);
            }
        }
    }

    private static NumberedFact fact(long number) {
        return new NumberedFact(number, "X", Instant.EPOCH, "MANAGER", null, null, "{}");
    }

    private static RelayDesk oneFactToNumber() {
        return new RelayDesk() {
            private boolean numbered;

            @Override
            long hold(String holder) {
                return 1;
            }

            @Override
            List<NumberedFact> number(long fence, long sent) {
                List<NumberedFact> fresh = numbered ? List.of() : List.of(fact(1));
                numbered = true;
                return fresh;
            }

            @Override
            long sent() {
                return 0;
            }

            @Override
            void sent(long fence, long number) {}
        };
    }

    private static ToldFacts oneFact() {
        return new ToldFacts() {
            private boolean told;

            @Override
            public List<NumberedFact> after(long number, int limit) {
                boolean early = !told;
                told = true;
                // Nothing has a number yet when the lease is taken.
                return early || number >= 1 ? List.of() : List.of(fact(1));
            }
        };
    }

    private interface Sending {
        CompletableFuture<Void> send(String message);
    }

    @SuppressWarnings("unchecked")
    private static Emitter<String> bus(Sending sending) {
        return (Emitter<String>)
                Proxy.newProxyInstance(
                        Emitter.class.getClassLoader(),
                        new Class<?>[] {Emitter.class},
                        (proxy, method, arguments) -> sending.send((String) arguments[0]));
    }
}

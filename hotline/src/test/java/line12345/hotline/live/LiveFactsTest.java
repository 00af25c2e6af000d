package line12345.hotline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.fact.NumberedFact;
import line12345.ticketing.fact.ToldFacts;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

class LiveFactsTest {
    private static final int STORED = 20_000;
    private static final Actor MANAGER = new Actor(7, "张主任", Role.MANAGER, null, null);
    private static final Duration SOON = Duration.ofSeconds(10);

    private final AtomicInteger read = new AtomicInteger();
    private final LiveFacts facts = new LiveFacts();

    LiveFactsTest() {
        facts.json = new ObjectMapper().registerModule(new JavaTimeModule());
        facts.told =
                new ToldFacts() {
                    @Override
                    public List<NumberedFact> after(long number, int limit) {
                        List<NumberedFact> page =
                                LongStream.rangeClosed(number + 1, Math.min(number + limit, STORED))
                                        .mapToObj(LiveFactsTest::fact)
                                        .toList();
                        read.addAndGet(page.size());
                        return page;
                    }
                };
    }

    @Test
    void whoIsFarBehindIsServedPageByPageAsFastAsHeListens() {
        AssertSubscriber<NumberedFact> slow = listen(0, 10);
        slow.awaitItems(10, SOON);
        assertThat(read).hasValueLessThan(STORED / 4);
        slow.request(Long.MAX_VALUE).awaitItems(STORED, SOON);
        assertThat(numbers(slow)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatHappensWhileSomebodyCatchesUpComesInItsTurn() throws Exception {
        AssertSubscriber<NumberedFact> slow = listen(STORED - 1_000, 10);
        slow.awaitItems(10, SOON);
        for (long number = STORED + 1; number <= STORED + 50; number++) {
            facts.hear(facts.json.writeValueAsString(fact(number)));
        }
        for (int taken = 20; taken <= 1_050; taken += 10) {
            slow.request(10).awaitItems(taken, SOON);
        }
        assertThat(numbers(slow))
                .isEqualTo(LongStream.rangeClosed(STORED - 999, STORED + 50).boxed().toList());
    }

    @Test
    void whoIsUpToDateHearsWhatComesNext() throws Exception {
        AssertSubscriber<NumberedFact> quick = listen(STORED, Long.MAX_VALUE);
        facts.hear(facts.json.writeValueAsString(fact(STORED + 1)));
        facts.hear(facts.json.writeValueAsString(fact(STORED + 2)));
        await().atMost(SOON).until(() -> quick.getItems().size() == 2);
        assertThat(numbers(quick)).containsExactly(STORED + 1L, STORED + 2L);
    }

    private AssertSubscriber<NumberedFact> listen(long after, long demand) {
        return facts.after(after, MANAGER)
                .subscribe()
                .withSubscriber(AssertSubscriber.create(demand));
    }

    private static List<Long> numbers(AssertSubscriber<NumberedFact> heard) {
        return heard.getItems().stream().map(NumberedFact::number).toList();
    }

    private static NumberedFact fact(long number) {
        return new NumberedFact(number, "X", Instant.EPOCH, "MANAGER", null, null, "{}");
    }
}

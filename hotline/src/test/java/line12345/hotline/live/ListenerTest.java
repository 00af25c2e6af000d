package line12345.hotline.live;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.fact.NumberedFact;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

class ListenerTest {
    private final LiveBench bench = new LiveBench(0);
    private final Page page = new Page();

    @Test
    void whatHappensIsHeardOnceAndInOrder() {
        bench.tell(1, 3);
        bench.listen(page, 1);
        bench.tell(4, 6);
        bench.tell(5, 5);
        assertThat(page.numbers()).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(page.text()).startsWith("event:begin\nid:1\nretry:1\ndata:{}\n\n");
        assertThat(page.text())
                .contains(
                        "id:4\ndata:{\"a\":1,\"kind\":\"X\",\"at\":\"1970-01-01T00:00:00Z\"}\n\n");
    }

    @Test
    void twoThousandWhoComeBackAskNobodyForWhatIsInMemory() {
        bench.tell(1, 500);
        for (int i = 0; i < 2_000; i++) {
            Page one = new Page();
            bench.listen(one, 500 - i % 100);
            assertThat(one.numbers()).hasSize(i % 100);
        }
        assertThat(bench.asked).isEmpty();
        assertThat(bench.askedLast).isZero();
    }

    @Test
    void afterARestartTwoThousandShareTheSamePages() {
        LiveBench restarted = new LiveBench(1_100);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            pages.add(new Page());
            restarted.listen(pages.get(i), 100 + i % 7);
        }
        for (int i = 0; i < 2_000; i++) {
            assertThat(pages.get(i).numbers()).isEqualTo(numbers(101 + i % 7, 1_100));
        }
        assertThat(restarted.asked).containsExactly(0L, 500L, 1_000L);
        assertThat(restarted.askedLast).isEqualTo(1);
    }

    @Test
    void aSlowPageHoldsNothingAndMissesNothing() {
        bench.tell(1, 5);
        Page slow = page.slow(1);
        Listener listener = bench.listen(slow, 5);
        long last = 5 + FactRing.SIZE + 700L;
        bench.tell(6, last);
        assertThat(slow.numbers()).isEmpty();
        assertThat(slow.writes).isEqualTo(1);
        int before = slow.writes;
        slow.reads(Integer.MAX_VALUE);
        assertThat(slow.numbers()).isEqualTo(numbers(6, last));
        assertThat(slow.writes - before).as("facts go together").isLessThan(60);
        assertThat(bench.asked).as("only what had left the ring").hasSizeLessThanOrEqualTo(2);
        assertThat(listener.beat(null, 1)).isTrue();
    }

    @Test
    void whoReadsNothingForBeatsIsBrokenOff() {
        Listener listener = bench.listen(page.slow(1), 0);
        assertThat(listener.beat(null, 2)).isTrue();
        assertThat(listener.beat(null, 2)).isTrue();
        assertThat(listener.beat(null, 2)).isFalse();
    }

    @Test
    void aHoleInWhatTheBusToldComesFromTheTable() {
        bench.tell(1, 3);
        bench.listen(page, 3);
        bench.tell(6, 6);
        assertThat(page.numbers()).containsExactly(4L, 5L, 6L);
        bench.tell(4, 7);
        assertThat(page.numbers()).containsExactly(4L, 5L, 6L, 7L);
    }

    @Test
    void factsDeletedLongAgoHoldNobodyUp() {
        LiveBench old = new LiveBench(2_900);
        old.there = number -> number <= 400 || number == 2_900;
        old.listen(page, 0);
        assertThat(page.numbers()).isEqualTo(withLast(numbers(1, 400), 2_900L));
    }

    @Test
    void theBeatMovesTheListenersPlaceOnWithoutAFactForIt() {
        bench.tell(1, 1);
        Listener listener = bench.listen(page, 1);
        bench.tell(LiveBench.fact(2, "CLERK"));
        assertThat(page.numbers()).isEmpty();
        listener.beat(null, 3);
        assertThat(page.text()).endsWith("event:beat\nid:2\ndata:{}\n\n");
    }

    @Test
    void everybodyHearsOnlyWhatIsTheirBusinessAndAChangedRoleCountsFromTheNextBeat() {
        Actor clerk = new Actor(9, "钱经办", Role.CLERK, 31L, null);
        Listener listener = bench.listen(page, 0, clerk);
        bench.tell(new NumberedFact(1, "X", Instant.EPOCH, "MANAGER", 31L, null, "{}"));
        bench.tell(new NumberedFact(2, "X", Instant.EPOCH, "MANAGER", 32L, null, "{}"));
        listener.beat(new Actor(9, "钱经办", Role.CLERK, 32L, null), 3);
        bench.tell(new NumberedFact(3, "X", Instant.EPOCH, "MANAGER", 31L, null, "{}"));
        bench.tell(new NumberedFact(4, "X", Instant.EPOCH, "MANAGER", 32L, null, "{}"));
        assertThat(page.numbers()).containsExactly(1L, 4L);
    }

    @Test
    void withoutTheDatabaseTheLineIsBrokenOffAndNothingIsSkipped() {
        LiveBench broken = new LiveBench(100);
        broken.broken = true;
        broken.listen(page, 50);
        assertThat(page.dropped).isTrue();
        assertThat(page.numbers()).isEmpty();
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    private static List<Long> withLast(List<Long> numbers, long last) {
        List<Long> all = new ArrayList<>(numbers);
        all.add(last);
        return all;
    }
}

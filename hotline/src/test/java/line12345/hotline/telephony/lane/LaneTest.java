package line12345.hotline.telephony.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import line12345.hotline.call.CallStep;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

class LaneTest {
    private final List<CallStep> written = Collections.synchronizedList(new ArrayList<>());
    private Lane lane;

    @AfterEach
    void stop() throws InterruptedException {
        lane.stop();
    }

    private static CallStep step(int digit) {
        return new CallStep.Scored("line12345-1.1", Instant.EPOCH, digit);
    }

    @Test
    void stepsKeepTheirOrder() {
        lane = new Lane("test", 1000, written::addAll);
        List<CallStep> told = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            told.add(step(i));
            assertThat(lane.offer(step(i))).isTrue();
        }
        await().atMost(5, SECONDS).until(() -> written.size() == 500);
        assertThat(written).isEqualTo(told);
    }

    @Test
    void aFullLaneRefusesAtOnceAndLosesNothingItTook() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        lane =
                new Lane(
                        "test",
                        10,
                        steps -> {
                            begun.countDown();
                            awaitQuietly(slow);
                            written.addAll(steps);
                        });
        // Written at once, alone.
        lane.offer(step(0));
        begun.await();
        int taken = 1;
        for (int i = 1; i <= 50; i++) {
            taken += lane.offer(step(i)) ? 1 : 0;
        }
        assertThat(taken).isBetween(10, 12);
        assertThat(lane.mostlyEmpty()).isFalse();
        slow.countDown();
        int all = taken;
        await().atMost(5, SECONDS).until(() -> written.size() == all);
    }

    @Test
    void aStepGivenUpIsTold() {
        AtomicInteger dropped = new AtomicInteger();
        lane =
                new Lane(
                        "test",
                        10,
                        steps -> {
                            throw new IllegalStateException("a listener's bug");
                        },
                        dropped::incrementAndGet);
        lane.offer(step(1));
        await().atMost(10, SECONDS).until(() -> dropped.get() == 1);
    }

    @Test
    void aStepThatFailsForGoodDoesNotHoldUpTheNext() {
        AtomicInteger tries = new AtomicInteger();
        lane =
                new Lane(
                        "test",
                        10,
                        steps -> {
                            if (steps.contains(step(1))) {
                                tries.incrementAndGet();
                                throw new IllegalStateException("never");
                            }
                            written.addAll(steps);
                        });
        lane.offer(step(1));
        lane.offer(step(2));
        await().atMost(10, SECONDS).until(() -> written.contains(step(2)));
        // Once or not with the other, then alone.
        assertThat(tries.get()).isBetween(5, 6);
    }

    @Test
    void oneBadStepAmongManyCostsItsHalvesOnly() throws InterruptedException {
        AtomicInteger transactions = new AtomicInteger();
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        lane =
                new Lane(
                        "test",
                        1000,
                        steps -> {
                            begun.countDown();
                            awaitQuietly(slow);
                            transactions.incrementAndGet();
                            if (steps.contains(step(77))) {
                                throw new IllegalStateException("never");
                            }
                            written.addAll(steps);
                        });
        lane.offer(step(0));
        begun.await();
        for (int i = 1; i <= 128; i++) {
            lane.offer(step(i));
        }
        slow.countDown();
        await().atMost(10, SECONDS).until(() -> written.size() == 128);
        assertThat(written).isSortedAccordingTo(Comparator.comparing(LaneTest::digit));
        // Alone it is tried five times; one by one there would be more than a hundred others.
        assertThat(transactions.get()).isLessThan(30);
    }

    private static int digit(CallStep step) {
        return ((CallStep.Scored) step).digit();
    }

    @Test
    void whileTheDatabaseIsAwayAStepWaitsAsLongAsItTakes() {
        AtomicInteger tries = new AtomicInteger();
        lane =
                new Lane(
                        "test",
                        10,
                        steps -> {
                            if (tries.incrementAndGet() <= 6) {
                                throw new IllegalStateException(new SQLException("gone", "08006"));
                            }
                            written.addAll(steps);
                        });
        lane.offer(step(1));
        await().atMost(20, SECONDS).until(() -> written.contains(step(1)));
    }

    @Test
    void aQuietLanesStepIsWrittenAtOnceAndABusyOnesTogether() throws InterruptedException {
        List<Integer> together = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(1);
        lane =
                new Lane(
                        "test",
                        1000,
                        steps -> {
                            together.add(steps.size());
                            begun.countDown();
                        });
        lane.offer(step(0));
        begun.await();
        for (int i = 1; i <= 100; i++) {
            lane.offer(step(i));
        }
        await().atMost(5, SECONDS).until(() -> together.stream().mapToInt(n -> n).sum() == 101);
        assertThat(together).startsWith(1).hasSizeLessThan(10);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

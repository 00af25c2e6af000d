package line12345.hotline.telephony;

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
        lane = new Lane("test", 1000, written::add);
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
        lane =
                new Lane(
                        "test",
                        10,
                        step -> {
                            awaitQuietly(slow);
                            written.add(step);
                        });
        lane.offer(step(0));
        await().atMost(5, SECONDS).until(() -> lane.mostlyEmpty());
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
    void aStepThatFailsForGoodDoesNotHoldUpTheNext() {
        AtomicInteger tries = new AtomicInteger();
        lane =
                new Lane(
                        "test",
                        10,
                        step -> {
                            if (step.equals(step(1))) {
                                tries.incrementAndGet();
                                throw new IllegalStateException("never");
                            }
                            written.add(step);
                        });
        lane.offer(step(1));
        lane.offer(step(2));
        await().atMost(10, SECONDS).until(() -> written.contains(step(2)));
        assertThat(tries).hasValue(5);
    }

    @Test
    void whileTheDatabaseIsAwayAStepWaitsAsLongAsItTakes() {
        AtomicInteger tries = new AtomicInteger();
        lane =
                new Lane(
                        "test",
                        10,
                        step -> {
                            if (tries.incrementAndGet() <= 6) {
                                throw new IllegalStateException(new SQLException("gone", "08006"));
                            }
                            written.add(step);
                        });
        lane.offer(step(1));
        await().atMost(20, SECONDS).until(() -> written.contains(step(1)));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

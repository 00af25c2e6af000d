package line12345.channels.wechat.door;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.channels.wechat.Settings;
import line12345.channels.wechat.message.GiveReply;
import line12345.channels.wechat.talk.WorkMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** WeChat is never kept waiting, and what takes longer is not broken off. */
class AnswerInTimeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger worked = new AtomicInteger();
    private final AtomicInteger given = new AtomicInteger();
    private boolean mayGive = true;
    private AnswerInTime answer;

    private interface Work {
        Optional<String> work() throws InterruptedException;
    }

    private void answering(Work work) {
        answer = new AnswerInTime();
        answer.config = Settings.ofExample().answeringWithin(Duration.ofMillis(300));
        answer.work =
                new WorkMessage() {
                    @Override
                    public Optional<String> work(long id, Instant now) {
                        try {
                            Optional<String> words = work.work();
                            worked.incrementAndGet();
                            return words;
                        } catch (InterruptedException e) {
                            return Optional.empty();
                        }
                    }
                };
        answer.give =
                new GiveReply() {
                    @Override
                    public boolean give(long id) {
                        given.incrementAndGet();
                        return mayGive;
                    }
                };
        answer.begin();
    }

    private Optional<String> slow() throws InterruptedException {
        released.await(20, TimeUnit.SECONDS);
        return Optional.of("慢");
    }

    @AfterEach
    void end() {
        released.countDown();
        answer.end(null);
    }

    @Test
    void whatIsReadyGoesBackAtOnceAndIsNotedAsGiven() {
        answering(() -> Optional.of("好"));
        assertThat(answer.inTime(1, NOW)).contains("好");
        assertThat(given).hasValue(1);
    }

    @Test
    void nothingIsGivenThatIsLeavingAsAMessageOfOurs() {
        mayGive = false;
        answering(() -> Optional.of("好"));
        assertThat(answer.inTime(1, NOW)).isEmpty();
    }

    @Test
    void whatTakesLongerIsNotWaitedForAndNotBrokenOff() throws InterruptedException {
        answering(this::slow);
        long begun = System.nanoTime();
        assertThat(answer.inTime(1, NOW)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofMillis(300), Duration.ofSeconds(5));
        assertThat(given).as("its words leave as a message of ours").hasValue(0);
        released.countDown();
        for (int i = 0; i < 100 && worked.get() == 0; i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(worked).hasValue(1);
    }

    @Test
    void aBugIsLeftToTheWorkerAndWechatHearsNothingOfIt() {
        answering(
                () -> {
                    throw new IllegalStateException("made up");
                });
        assertThat(answer.inTime(1, NOW)).isEmpty();
    }

    @Test
    void aCrowdLargerThanCouldBeAnsweredIsAnsweredInTimeAllTheSame() {
        answering(this::slow);
        var callers = Executors.newFixedThreadPool(150);
        try {
            List<CompletableFuture<Optional<String>>> all = new ArrayList<>();
            long begun = System.nanoTime();
            for (int i = 0; i < 150; i++) {
                int id = i;
                all.add(CompletableFuture.supplyAsync(() -> answer.inTime(id, NOW), callers));
            }
            assertThat(all).allSatisfy(one -> assertThat(one.join()).isEmpty());
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(Duration.ofSeconds(5));
        } finally {
            callers.shutdownNow();
        }
    }
}

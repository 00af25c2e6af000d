package line12345.ticketing.notice;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Several emergencies at once: a telephone that nobody answers holds up no other call. */
class NoticeWorkerTest {
    private static final int LINES = 8;

    private final NoticeWorker worker = new NoticeWorker();
    private final CountDownLatch ringing = new CountDownLatch(LINES);
    private final CountDownLatch hungUp = new CountDownLatch(1);
    private final Semaphore looks = new Semaphore(0);

    @AfterEach
    void nothingGoesOn() throws InterruptedException {
        hungUp.countDown();
        worker.stop(null);
    }

    @Test
    void asManyAreRungSideBySideAsThereAreLines() throws InterruptedException {
        start(LINES);
        assertThat(ringing.await(5, TimeUnit.SECONDS)).as("all lines are busy").isTrue();
    }

    @Test
    void aCourierWithOneLineBringsOneAfterTheOther() throws InterruptedException {
        start(1);
        assertThat(ringing.await(300, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(ringing.getCount()).isEqualTo(LINES - 1);
    }

    @Test
    void aNewNoticeWakesEveryLineThatRests() throws InterruptedException {
        start(LINES);
        hungUp.countDown();
        assertThat(looks.tryAcquire(LINES, 5, TimeUnit.SECONDS)).isTrue();
        worker.ring(new NoticeWritten(Via.MAIL.name()));
        assertThat(looks.tryAcquire(1, 200, TimeUnit.MILLISECONDS)).isFalse();
        worker.ring(new NoticeWritten(Via.PHONE.name()));
        assertThat(looks.tryAcquire(LINES, 5, TimeUnit.SECONDS)).isTrue();
    }

    private void start(int lines) {
        worker.clock = new OfficeClock();
        worker.config = new Slow();
        worker.deliver =
                new DeliverNotices() {
                    @Override
                    List<Courier> aboard() {
                        return List.of(new Telephone(lines));
                    }

                    @Override
                    boolean next(Courier courier, Instant now) {
                        ringing.countDown();
                        try {
                            hungUp.await();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                        looks.release();
                        return false;
                    }
                };
        worker.start(null);
    }

    private record Telephone(int sideBySide) implements Courier {
        @Override
        public String way() {
            return Via.PHONE.name();
        }

        @Override
        public String chinese() {
            return Via.PHONE.chinese();
        }

        @Override
        public Delivery deliver(Notice notice) {
            throw new AssertionError("never asked");
        }
    }

    /** Nobody looks by himself within the test. */
    private static class Slow implements NoticeConfig {
        @Override
        public boolean worker() {
            return true;
        }

        @Override
        public Duration look() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration lease() {
            return Duration.ofMinutes(5);
        }

        @Override
        public int tries() {
            return 8;
        }

        @Override
        public int triesOfAWay() {
            return 3;
        }

        @Override
        public Duration firstRest() {
            return Duration.ofSeconds(15);
        }

        @Override
        public Duration longestRest() {
            return Duration.ofHours(2);
        }

        @Override
        public Duration fresh() {
            return Duration.ofDays(3);
        }
    }
}

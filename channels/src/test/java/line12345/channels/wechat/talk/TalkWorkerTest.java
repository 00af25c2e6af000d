package line12345.channels.wechat.talk;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.channels.wechat.Settings;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The thread that takes up what the door has left. */
class TalkWorkerTest {
    private final AtomicInteger rounds = new AtomicInteger();
    private final CountDownLatch three = new CountDownLatch(3);
    private TalkWorker worker;

    private void worker(Settings settings, boolean works) {
        worker = new TalkWorker();
        worker.config = settings.working(works);
        worker.wechat = Settings.wechat(worker.config);
        worker.clock = new OfficeClock();
        worker.work =
                new WorkMessage() {
                    @Override
                    boolean next(Instant now) {
                        int round = rounds.incrementAndGet();
                        three.countDown();
                        if (round == 1) {
                            throw new StackOverflowError("made up");
                        }
                        return round < 3;
                    }
                };
        worker.start(null);
    }

    @AfterEach
    void stop() {
        worker.stop(null);
    }

    @Test
    void itOutlivesWhateverItMeetsAndGoesOn() throws InterruptedException {
        worker(Settings.ofExample(), true);
        assertThat(three.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void itEndsWithTheHouse() throws InterruptedException {
        worker(Settings.ofExample(), true);
        assertThat(three.await(10, TimeUnit.SECONDS)).isTrue();
        worker.stop(null);
        TimeUnit.MILLISECONDS.sleep(200);
        int then = rounds.get();
        TimeUnit.MILLISECONDS.sleep(400);
        assertThat(rounds).hasValue(then);
    }

    @Test
    void aNodeThatIsToRestAndAHouseWithoutAnAccountTakeNothingUp() throws InterruptedException {
        worker(Settings.ofExample(), false);
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(rounds).hasValue(0);
        worker(new Settings(Optional.empty(), Optional.empty(), Optional.empty()), true);
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(rounds).hasValue(0);
    }
}

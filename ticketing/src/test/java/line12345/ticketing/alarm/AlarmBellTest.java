package line12345.ticketing.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

@Timeout(10)
class AlarmBellTest {
    private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");
    private final AlarmBell bell = new AlarmBell();

    @Test
    void onlyANearerAlarmWakesTheSleeper() throws Exception {
        CountDownLatch awake = new CountDownLatch(1);
        Thread sleeper = sleeps(awake);
        while (bell.wakesAfter(NOW.plusSeconds(600))) {
            Thread.onSpinWait();
        }
        assertThat(bell.wakesAfter(NOW.plusSeconds(599))).isTrue();
        assertThat(awake.await(50, TimeUnit.MILLISECONDS)).isFalse();
        bell.ring(new AlarmSet());
        assertThat(awake.await(5, TimeUnit.SECONDS)).isTrue();
        sleeper.join();
    }

    @Test
    void whoeverRangWhileNobodySleptIsNotForgotten() throws Exception {
        assertThat(bell.wakesAfter(NOW.plusSeconds(600))).isTrue();
        bell.ring(new AlarmSet());
        CountDownLatch awake = new CountDownLatch(1);
        sleeps(awake);
        assertThat(awake.await(5, TimeUnit.SECONDS)).isTrue();
    }

    private Thread sleeps(CountDownLatch awake) {
        Thread sleeper =
                new Thread(
                        () -> {
                            try {
                                bell.sleep(NOW, NOW.plusSeconds(600));
                                awake.countDown();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
        sleeper.setDaemon(true);
        sleeper.start();
        return sleeper;
    }
}

package line12345.hotline.load;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks at memory every ten seconds and keeps the most. */
final class Memory implements AutoCloseable {
    private static final long EVERY_SECONDS = 10;

    private final Meter meter;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread thread = new Thread(work, "memory");
                        thread.setDaemon(true);
                        return thread;
                    });
    private Meter.Memory most = new Meter.Memory(0, 0);

    Memory(Meter meter) {
        this.meter = meter;
        timer.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private synchronized void look() {
        most = most.orMore(meter.memory());
    }

    Meter.Memory most() {
        look();
        synchronized (this) {
            return most;
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}

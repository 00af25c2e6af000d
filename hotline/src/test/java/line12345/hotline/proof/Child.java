package line12345.hotline.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A process of our own, its output in a file. Ends with us at the latest. */
final class Child implements AutoCloseable {
    private static final Set<Process> ALIVE = ConcurrentHashMap.newKeySet();
    private static final long PATIENCE_SECONDS = 20;

    /** Where Asterisk was unpacked to. */
    private static final String FETCHED = "LINE12345_ASTERISK_ROOT";

    static {
        Thread last = new Thread(() -> ALIVE.forEach(Process::destroyForcibly));
        Runtime.getRuntime().addShutdownHook(last);
    }

    private final String name;
    private final Path log;
    private final Process process;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /** Its working directory is the one the log lies in. */
    static Child start(String name, Path log, Map<String, String> settings, List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(log.getParent().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // What the caller of the tests has set for a service of his own is not meant for ours.
        builder.environment()
                .keySet()
                .removeIf(key -> key.matches("(LINE12345|QUARKUS)_.*") && !key.equals(FETCHED));
        builder.environment().putAll(settings);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            ALIVE.add(process);
            process.onExit().thenAccept(ALIVE::remove);
            return new Child(name, log, process);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be started", e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits for its own end. */
    int exitCode(Duration atMost) {
        if (!ended(atMost.toMillis())) {
            close();
            throw new AssertionError(name + " did not end within " + atMost + ", see " + log);
        }
        return process.exitValue();
    }

    void signal(String signal) {
        Path end = log.resolveSibling("signals.log");
        List<String> kill = List.of("kill", "-" + signal, "" + process.pid());
        int code = start("kill", end, Map.of(), kill).exitCode(Duration.ofSeconds(5));
        if (code != 0) {
            throw new AssertionError(name + " cannot be sent " + signal);
        }
    }

    /** As if the power went: no time to tidy up. */
    void kill() {
        process.destroyForcibly();
        ended(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }

    @Override
    public void close() {
        process.destroy();
        if (!ended(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS))) {
            kill();
        }
    }

    private boolean ended(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package line12345.hotline.trial;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import line12345.hotline.CannotStart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real PostgreSQL of our own, its data kept between starts.
 *
 * <p>As safe as an installed one (fsync on); it listens on loopback only.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(180);
    private static final long STOP_SECONDS = 30;

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * @param data directory of try mode; the database lives below it
     * @throws CannotStart when this machine does not let it run
     */
    public static EmbeddedDatabase start(Path data) {
        Path cluster = data.resolve("postgres");
        try {
            Files.createDirectories(cluster);
            stopLeftover(cluster);
            EmbeddedPostgres postgres =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(cluster)
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false)
                            .setOverrideWorkingDirectory(data.resolve("postgres-programs").toFile())
                            .setPGStartupWait(START)
                            .setLocaleConfig("locale", "C.UTF-8")
                            .setLocaleConfig("encoding", "UTF8")
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("full_page_writes", "on")
                            .setServerConfig("listen_addresses", "127.0.0.1")
                            .setServerConfig("timezone", "Asia/Shanghai")
                            .start();
            return new EmbeddedDatabase(postgres);
        } catch (IOException | RuntimeException e) {
            throw new CannotStart(
                    "内置 PostgreSQL 无法启动（"
                            + e.getMessage()
                            + "）。如果以 root 运行且系统禁止用户命名空间，请改用普通用户，"
                            + "或用 LINE12345_DB_URL 指向已有的 PostgreSQL。",
                    e);
        }
    }

    /** Tells Quarkus where the database is. */
    public void announce() {
        System.setProperty("quarkus.datasource.jdbc.url", url());
        System.setProperty("quarkus.datasource.username", "postgres");
        System.setProperty("quarkus.datasource.password", "postgres");
    }

    public String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    /**
     * Ends it when the process ends, but not before {@code ended}: who writes, writes to the end.
     */
    public void endAfter(CountDownLatch ended) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfter(ended), "end-database"));
    }

    private void closeAfter(CountDownLatch ended) {
        try {
            if (!ended.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("the service did not end in time; its database ends now");
            }
            close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println("the database did not end well: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /**
     * After {@code kill -9} of the service its database lives on and would not let a new one start.
     * Pids are used again, so only a process that was started on this very directory is ours.
     */
    private static void stopLeftover(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        Path commandLine = Path.of("/proc", Long.toString(pid), "cmdline");
        boolean ours =
                Files.exists(commandLine)
                        && Files.readString(commandLine).contains(cluster.toString());
        if (ours) {
            ProcessHandle left = ProcessHandle.of(pid).orElseThrow();
            left.destroy();
            try {
                left.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                left.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        Files.deleteIfExists(pidFile);
    }
}

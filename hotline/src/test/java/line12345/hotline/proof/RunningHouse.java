package line12345.hotline.proof;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The packaged application as a process of its own, in try mode with an empty city, its data in a
 * directory that goes away afterwards.
 */
final class RunningHouse implements AutoCloseable {
    static final String PASSWORD = "proof-12345";
    private static final Duration START = Duration.ofMinutes(3);

    /** Base64 of 32 bytes each; real ones are random. */
    private static final String IDENTITY_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private static final String SEARCH_KEY = "ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";

    private final int port = Bench.freePort();
    private final Path logs;
    private final Path data;
    private final Map<String, String> exchange;
    private Child process;
    private Sql sql;

    private RunningHouse(Path logs, Map<String, String> exchange) throws IOException {
        this.logs = logs;
        this.exchange = exchange;
        data = Files.createTempDirectory("line12345-proof-house");
    }

    static RunningHouse start(Path logs, RunningAsterisk exchange) {
        return start(logs, exchange.settings());
    }

    /**
     * @param more settings besides those of the exchange
     */
    static RunningHouse start(Path logs, RunningAsterisk exchange, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(exchange.settings());
        all.putAll(more);
        return start(logs, all);
    }

    static RunningHouse withoutTelephony(Path logs) {
        return start(logs, Map.of("LINE12345_EXCHANGE_SECRET", ""));
    }

    private static RunningHouse start(Path logs, Map<String, String> exchange) {
        try {
            RunningHouse house = new RunningHouse(logs, exchange);
            house.start();
            return house;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also after {@link #kill}, on the same data. */
    void start() {
        Map<String, String> settings = new HashMap<>(exchange);
        settings.put("LINE12345_MODE", "try");
        settings.put("LINE12345_DATA", data.toString());
        settings.put("LINE12345_IDENTITY_KEY", IDENTITY_KEY);
        settings.put("LINE12345_SEARCH_KEY", SEARCH_KEY);
        settings.put("LINE12345_CITY_PASSWORD", PASSWORD);
        settings.put("LINE12345_CITY_DESK_PHONES", "24");
        settings.put("LINE12345_CITY_TICKETS", "0");
        // All citizens of a proof sit behind one address.
        settings.put("LINE12345_PORTAL_FILINGS_PER_ADDRESS", "100000");
        settings.put("LINE12345_PORTAL_PUZZLE_FROM_ADDRESS", "100000");
        settings.put("LINE12345_PORTAL_PUZZLE_FROM_ALL", "100000");
        settings.put("QUARKUS_HTTP_PORT", "" + port);
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-jar",
                        Bench.application().toString());
        process = Child.start("the application", logs.resolve("house.log"), settings, command);
        await("the application answers").atMost(START).until(this::answers);
        sql = null;
    }

    /** Agents of a proof take the next call at once; nobody sits there who finishes a ticket. */
    RunningHouse withoutWrapUp() {
        sql().rows(
                        "insert into rule_value (rule, value, valid_from, source, changed_by,"
                                + " changed_at) values ('WRAP_UP_SECONDS', '0', '2020-01-01',"
                                + " 'proof', 0, '2020-01-01') returning id");
        return this;
    }

    /** As {@code kill -9} does; its database lives on. */
    void kill() {
        process.kill();
    }

    /** All of the database's processes first, in the middle of whatever they write, then ours. */
    void killWithDatabase() {
        ProcessHandle server = databasePid().flatMap(ProcessHandle::of).orElseThrow();
        List<ProcessHandle> sessions = server.descendants().toList();
        server.destroyForcibly();
        sessions.forEach(ProcessHandle::destroyForcibly);
        process.kill();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The way in as that person. */
    Staff signIn(String login) {
        return Staff.signIn(this::at, login, PASSWORD);
    }

    /** Straight into the database, past the application. */
    Sql sql() {
        if (sql == null) {
            sql = Sql.of(databasePort());
        }
        return sql;
    }

    @Override
    public void close() {
        process.close();
        endDatabase();
        Bench.remove(data);
    }

    private boolean answers() {
        if (!process.alive()) {
            throw new AssertionError("the application ended by itself, see " + logs);
        }
        return Staff.nobody(this::at).statusOf("/signin") == 200;
    }

    private Path pidFile() {
        return data.resolve("postgres/postmaster.pid");
    }

    private int databasePort() {
        try {
            return Integer.parseInt(Files.readAllLines(pidFile()).get(3).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the database is not running", e);
        }
    }

    /** A killed application leaves its database behind. */
    private void endDatabase() {
        databasePid().flatMap(ProcessHandle::of).ifPresent(this::end);
    }

    private void end(ProcessHandle database) {
        database.destroy();
        try {
            database.onExit().get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("the database of " + data + " does not end", e);
        }
    }

    /** Pids are used again: only a process started on our own directory is ours. */
    private Optional<Long> databasePid() {
        try {
            if (!Files.exists(pidFile())) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(pidFile()).get(0).strip());
            Path commandLine = Path.of("/proc", "" + pid, "cmdline");
            boolean ours =
                    Files.exists(commandLine)
                            && Files.readString(commandLine).contains(data.toString());
            return ours ? Optional.of(pid) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

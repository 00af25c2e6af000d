package line12345.hotline;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import line12345.hotline.trial.EmbeddedDatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** A real, empty PostgreSQL for the tests of the whole house. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    public static final String PASSWORD = "test-password";

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "house-");
            database = EmbeddedDatabase.start(data);
            Map<String, String> settings = new HashMap<>();
            // Tests live in days of the past and let things come due themselves.
            settings.put("line12345.alarms.worker", "false");
            settings.put("line12345.chat-voice.worker", "false");
            settings.put("line12345.notices.worker", "false");
            settings.put("line12345.partner.worker", "false");
            settings.put("line12345.partner.patience", "PT1S");
            // Filling the city takes its time while others build on the same machine.
            settings.put("quarkus.transaction-manager.default-transaction-timeout", "300s");
            settings.put("line12345.adjustments.worker", "false");
            messages(settings);
            settings.putAll(
                    Map.of(
                            "quarkus.datasource.jdbc.url",
                            database.url(),
                            "quarkus.datasource.username",
                            "postgres",
                            "quarkus.datasource.password",
                            "postgres",
                            "line12345.mode",
                            "try",
                            "line12345.data",
                            data.toString(),
                            "line12345.city.password",
                            PASSWORD,
                            "line12345.city.tickets",
                            "0",
                            "line12345.identity.key",
                            key((byte) 1),
                            "line12345.identity.search-key",
                            key((byte) 2)));
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An operator is known but carries nothing: a test that wants it starts one at this address.
     */
    private static void messages(Map<String, String> settings) {
        settings.put("line12345.sms.address", "http://127.0.0.1:" + freePort() + "/");
        settings.put("line12345.sms.on", "false");
        settings.put("line12345.sms.account", "yunjiang");
        settings.put("line12345.sms.secret", "secret-of-the-tests");
        settings.put("line12345.sms.signature", "云江12345");
        settings.put("line12345.sms.price-per-part", "42");
        settings.put("line12345.sms.patience", "2s");
        // All tests come from one address; PuzzleIT makes a flood of its own.
        settings.put("line12345.portal.puzzle.from-address", "5000");
        settings.put("line12345.portal.puzzle.from-all", "100000");
    }

    /** Below those that the machine gives to whoever asks: nobody takes it before the test does. */
    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Somebody has this one.
            }
        }
    }

    private static String key(byte value) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, value);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public void stop() {
        if (database != null) {
            try {
                database.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

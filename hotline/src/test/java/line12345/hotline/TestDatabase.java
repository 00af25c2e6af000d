package line12345.hotline;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import line12345.hotline.trial.EmbeddedDatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

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
            settings.put("line12345.notices.worker", "false");
            // Filling the city takes its time while others build on the same machine.
            settings.put("quarkus.transaction-manager.default-transaction-timeout", "300s");
            settings.put("line12345.adjustments.worker", "false");
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

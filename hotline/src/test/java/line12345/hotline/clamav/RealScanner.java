package line12345.hotline.clamav;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real clamd with one signature of our own: the large ones are fetched from the internet. It can
 * be stopped and started again.
 */
public class RealScanner implements QuarkusTestResourceLifecycleManager {
    /** What the signature finds. */
    static final String HARM = "LINE12345-HARMFUL-TEST-FILE";

    private static Path place;
    private static Process process;

    @Override
    public Map<String, String> start() {
        try {
            // A socket's path may have a hundred signs: not below target.
            place = Files.createTempDirectory("clamd-");
            Path signatures = Files.createDirectory(place.resolve("db"));
            String hex = HexFormat.of().formatHex(HARM.getBytes(StandardCharsets.US_ASCII));
            Files.writeString(signatures.resolve("test.ndb"), "Line12345.Test:0:*:" + hex + "\n");
            Files.writeString(
                    place.resolve("clamd.conf"),
                    """
                    LocalSocket %s
                    DatabaseDirectory %s
                    Foreground yes
                    """
                            .formatted(socket(), signatures));
            startAgain();
            return Map.of(
                    "line12345.clamav.address",
                    "unix:" + socket(),
                    "line12345.clamav.patience",
                    "PT5S");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path socket() {
        return place.resolve("clamd.ctl");
    }

    static void startAgain() {
        try {
            process =
                    new ProcessBuilder(
                                    "/usr/sbin/clamd", "-c", place.resolve("clamd.conf").toString())
                            .redirectErrorStream(true)
                            .redirectOutput(place.resolve("log").toFile())
                            .start();
            for (int i = 0; i < 300 && !Files.exists(socket()); i++) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(Files.readString(place.resolve("log")));
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void goAway() {
        try {
            process.destroy();
            process.waitFor();
            Files.deleteIfExists(socket());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (process != null) {
            goAway();
        }
    }
}

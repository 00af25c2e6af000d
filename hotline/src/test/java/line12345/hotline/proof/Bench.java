package line12345.hotline.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** What this machine must have for a proof, and where a proof writes. */
final class Bench {
    /** Below the ports that the system hands out to clients by itself. */
    private static final int FIRST_PORT = 27_000;

    private static final int LAST_PORT = 27_399;

    private Bench() {}

    static Path checkout() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("deploy/asterisk")) ? here : here.getParent();
    }

    /** The packaged application; the integration tests' phase comes after packaging. */
    static Path application() {
        Path jar = checkout().resolve("hotline/target/quarkus-app/quarkus-run.jar");
        return there(jar, "the application is not packaged; run mvn verify");
    }

    static Path sipp() {
        return there(
                Path.of("/usr/bin/sipp"),
                "sipp is not installed; run apt-get install -y --no-install-recommends sip-tester");
    }

    static Path chromium() {
        return there(
                Path.of("/usr/bin/chromium"),
                "Chromium is not installed; run apt-get install -y --no-install-recommends"
                        + " chromium fonts-noto-cjk");
    }

    private static Path there(Path file, String whatToDo) {
        if (!Files.exists(file)) {
            throw new AssertionError(file + " is missing: " + whatToDo);
        }
        return file;
    }

    /** Emptied at each run; what lies in it afterwards tells why a proof failed. */
    static Path logs(String proof) {
        Path folder = checkout().resolve("hotline/target/proof").resolve(proof);
        try {
            remove(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port of loopback that nobody holds, neither by TCP nor by UDP. */
    static int freePort() {
        int ports = LAST_PORT - FIRST_PORT;
        int start = ThreadLocalRandom.current().nextInt(ports);
        for (int i = 0; i < ports; i++) {
            int port = FIRST_PORT + (start + i) % ports;
            if (free(port)) {
                return port;
            }
        }
        throw new AssertionError("no port is free between " + FIRST_PORT + " and " + LAST_PORT);
    }

    private static boolean free(int port) {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket tcp = new ServerSocket(port, 1, here);
                DatagramSocket udp = new DatagramSocket(port, here)) {
            return tcp.isBound() && udp.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}

package line12345.hotline.proof;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A real Asterisk with the configuration of {@code deploy/asterisk}, on ports of its own. */
final class RunningAsterisk implements AutoCloseable {
    static final String USER = "line12345";
    static final String SECRET = "the-managers-own-word";
    static final String PHONE_SECRET = "the-telephones-own-word";

    /** Lines from here are ended when they send no sound for 2 s; the trunk's own are not. */
    static final String WATCHED_TRUNK = "127.0.0.3";

    static final String TRUNK = "127.0.0.2";

    /** Unpacking the packages may come first. */
    private static final Duration FETCH = Duration.ofMinutes(5);

    final int managerPort = Bench.freePort();
    final int webSocketPort = Bench.freePort();
    final int sipPort = Bench.freePort();
    final Path recordings;
    private final Path logs;
    private final Path state;
    private Child process;

    private RunningAsterisk(Path logs) throws IOException {
        this.logs = logs;
        state = Files.createTempDirectory("line12345-proof-exchange");
        recordings = Files.createDirectories(state.resolve("recordings"));
        Files.createDirectories(state.resolve("extra"));
        Files.writeString(state.resolve("extra/pjsip_watched.conf"), watchedTrunk());
    }

    static RunningAsterisk start(Path logs) {
        Child fetch =
                Child.start("fetch", logs.resolve("fetch.log"), Map.of(), List.of(script("fetch")));
        if (fetch.exitCode(FETCH) != 0) {
            throw new AssertionError(
                    "Asterisk cannot be had here: " + read(logs.resolve("fetch.log")));
        }
        try {
            RunningAsterisk asterisk = new RunningAsterisk(logs);
            asterisk.start();
            return asterisk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also after {@link #kill}. */
    void start() {
        process =
                Child.start(
                        "asterisk",
                        logs.resolve("asterisk.log"),
                        settings(),
                        List.of(script("start"), state.toString()));
        await("Asterisk listens")
                .atMost(Duration.ofSeconds(60))
                .until(() -> listening(managerPort) && listening(webSocketPort));
    }

    void kill() {
        process.kill();
    }

    /** It neither answers nor hangs up, as when its machine is gone. */
    void freeze() {
        process.signal("STOP");
    }

    void thaw() {
        process.signal("CONT");
    }

    /** What both sides, the application and Asterisk, must be told. */
    Map<String, String> settings() {
        Map<String, String> all = new HashMap<>();
        all.put("LINE12345_EXCHANGE_USER", USER);
        all.put("LINE12345_EXCHANGE_SECRET", SECRET);
        all.put("LINE12345_PHONE_SECRET", PHONE_SECRET);
        all.put("LINE12345_EXCHANGE_PORT", "" + managerPort);
        all.put("LINE12345_EXCHANGE_WS_PORT", "" + webSocketPort);
        all.put("LINE12345_EXCHANGE_WS", "ws://127.0.0.1:" + webSocketPort + "/ws");
        all.put("LINE12345_SIP_PORT", "" + sipPort);
        all.put("LINE12345_RTP_PORTS", "27400-28998");
        all.put("LINE12345_RECORDINGS", recordings.toString());
        all.put("LINE12345_EXCHANGE_QUEUES", recordings.resolveSibling("queues").toString());
        all.put("LINE12345_MODE", "try");
        return all;
    }

    static String phonePassword(String extension) {
        byte[] text = (PHONE_SECRET + ":" + extension).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(hash).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.close();
        try {
            Files.copy(state.resolve("log/messages"), logs.resolve("asterisk-messages.log"));
        } catch (IOException e) {
            System.err.println("no log of Asterisk: " + e);
        }
        Bench.remove(state);
    }

    private static boolean listening(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static String script(String name) {
        return Bench.checkout().resolve("deploy/asterisk").resolve(name).toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Like the trunk, but its sound is watched. */
    private static String watchedTrunk() {
        return """
                [watched]
                type = endpoint
                context = from-trunk
                transport = udp
                identify_by = ip
                disallow = all
                allow = alaw,ulaw
                direct_media = no
                dtmf_mode = auto_info
                trust_id_inbound = yes
                rtp_symmetric = yes
                media_address = 127.0.0.1
                bind_rtp_to_media_address = yes
                rtp_timeout = 2

                [watched]
                type = identify
                endpoint = watched
                match = %s/32
                """
                .formatted(WATCHED_TRUNK);
    }
}

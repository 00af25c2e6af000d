package line12345.hotline.telephony;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real Asterisk, started as {@code deploy/try} starts it; it can be killed and started again. */
public class RealExchange implements QuarkusTestResourceLifecycleManager {
    private static final Path SCRIPTS = Path.of("../deploy/asterisk").toAbsolutePath().normalize();
    private static final String RTP_PORTS = "22300-22399";

    private static Path state;
    private static Map<String, String> settings;
    private static int sipPort;
    private static Process process;

    @Override
    public Map<String, String> start() {
        try {
            state = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "exchange-");
            sipPort = freeUdp();
            int manager = freeTcp();
            int web = freeTcp();
            settings =
                    Map.of(
                            "LINE12345_EXCHANGE_SECRET",
                            "secret-of-a-test",
                            "LINE12345_PHONE_SECRET",
                            "phones-of-a-test",
                            "LINE12345_EXCHANGE_PORT",
                            "" + manager,
                            "LINE12345_EXCHANGE_WS_PORT",
                            "" + web,
                            "LINE12345_SIP_PORT",
                            "" + sipPort,
                            "LINE12345_RTP_PORTS",
                            RTP_PORTS,
                            "LINE12345_RECORDINGS",
                            state.resolve("recordings").toString());
            startAgain();
            return Map.of(
                    "line12345.exchange.secret",
                    "secret-of-a-test",
                    "line12345.phone.secret",
                    "phones-of-a-test",
                    "line12345.exchange.port",
                    "" + manager,
                    "line12345.exchange.ws",
                    "ws://127.0.0.1:" + web + "/ws",
                    "line12345.exchange.queues",
                    state.resolve("queues").toString(),
                    "line12345.recordings",
                    state.resolve("recordings").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the trunk's side. */
    public static String address() {
        return "127.0.0.1:" + sipPort;
    }

    /** The folder of recordings. */
    public static String recordings() {
        return state.resolve("recordings").toString();
    }

    public static void startAgain() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(SCRIPTS.resolve("start").toString(), state.toString());
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(new File(state.toFile(), "output.log")));
        process = builder.start();
    }

    /** As {@code kill -9}. */
    public static void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /**
     * Ends lines without the product knowing of it.
     *
     * @param begins how their names begin, such as {@code PJSIP/trunk-}
     */
    public static void hangUp(String begins) throws IOException {
        hangUp(begins, 16);
    }

    /**
     * @param cause why the lines end (Q.850): 16 somebody hung up, 41 a page was closed
     */
    public static void hangUp(String begins, int cause) throws IOException {
        String name = "/^" + begins.replace("/", "\\/") + ".*/";
        orders("Action: Hangup\r\nChannel: " + name + "\r\nCause: " + cause);
    }

    /** A variable of a line, by its Uniqueid. */
    public static void set(String line, String name, String value) throws IOException {
        orders(
                "Action: Setvar\r\nChannel: %s\r\nVariable: %s\r\nValue: %s"
                        .formatted(line, name, value));
    }

    /** As if this digit came in on a line. */
    public static void press(String line, String digit) throws IOException {
        orders(
                "Action: PlayDTMF\r\nChannel: %s\r\nDigit: %s\r\nReceive: true"
                        .formatted(line, digit));
    }

    private static void orders(String order) throws IOException {
        String actions =
                "Action: Login\r\nUsername: line12345\r\nSecret: secret-of-a-test\r\nEvents: off\r\n\r\n"
                        + order
                        + "\r\n\r\nAction: Logoff\r\n\r\n";
        int port = Integer.parseInt(settings.get("LINE12345_EXCHANGE_PORT"));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(actions.getBytes(StandardCharsets.UTF_8));
            socket.getInputStream().readAllBytes();
        }
    }

    @Override
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freeTcp() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static int freeUdp() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package line12345.hotline.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A delivery is over in time and goes where it was meant to, whatever the receiver does. */
class WireTest {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SOON = LIMIT.plusSeconds(8);
    private static final String PASSWORD = "only-of-this-test";

    private Vertx vertx;
    private Wire wire;

    @BeforeEach
    void open() {
        vertx = Vertx.vertx();
        wire = new Wire(vertx, new HttpClientOptions());
    }

    @AfterEach
    void close() {
        wire.close();
        vertx.close();
    }

    @Test
    void aHeadThatDripsEndsAtTheLimit() throws Exception {
        try (var slow = new RawReceiver(RawReceiver.dripping("HTTP/1.1 204 No", " Content"))) {
            refusedInTime(slow);
            await().atMost(SOON).until(() -> !slow.hungUp.isEmpty());
        }
    }

    @Test
    void fieldsOfAHeadThatDripEndAtTheLimit() throws Exception {
        try (var slow = new RawReceiver(RawReceiver.dripping("HTTP/1.1 204 x\r\n", "a: b\r\n"))) {
            refusedInTime(slow);
        }
    }

    @Test
    void theWordsAfterTheHeadAreNotWaitedFor() throws Exception {
        String head = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";
        try (var slow = new RawReceiver(RawReceiver.dripping(head, "x"))) {
            long began = System.nanoTime();
            assertThat(post(slow, wire)).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
            await().atMost(SOON).until(() -> !slow.hungUp.isEmpty());
        }
    }

    @Test
    void oneWhoOnlyEverSaysGoOnEndsAtTheLimit() throws Exception {
        try (var slow =
                new RawReceiver(
                        out -> {
                            while (true) {
                                out.write(RawReceiver.bytes("HTTP/1.1 102 Wait\r\n\r\n"));
                                out.flush();
                                Thread.sleep(300);
                            }
                        })) {
            long began = System.nanoTime();
            try {
                assertThat(post(slow, wire)).isLessThan(200);
            } catch (IOException late) {
                assertThat(late).hasMessageContaining("时限");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
        }
    }

    @Test
    void oneWhoSaysNothingEndsAtTheLimit() throws Exception {
        try (var mute = new RawReceiver(out -> Thread.sleep(60_000))) {
            refusedInTime(mute);
        }
    }

    @Test
    void aHeadWithoutEndIsNotKept() throws Exception {
        try (var flood =
                new RawReceiver(
                        out -> {
                            out.write(RawReceiver.bytes("HTTP/1.1 200 OK\r\n"));
                            byte[] field = RawReceiver.bytes("a: " + "x".repeat(4_000) + "\r\n");
                            while (true) {
                                out.write(field);
                            }
                        })) {
            assertThatThrownBy(() -> post(flood, wire))
                    .isInstanceOf(IOException.class)
                    .hasMessageNotContaining("时限");
        }
    }

    @Test
    void aRedirectIsAnAnswerAndNotAWay() throws Exception {
        try (var inside = new RawReceiver(RawReceiver.saying("HTTP/1.1 204 x\r\n\r\n"));
                var outside =
                        new RawReceiver(
                                RawReceiver.saying(
                                        "HTTP/1.1 303 x\r\nLocation: http://127.0.0.1:"
                                                + inside.port()
                                                + "/\r\nContent-Length: 0\r\n\r\n"))) {
            assertThat(post(outside, wire)).isEqualTo(303);
            assertThat(inside.heads).isEmpty();
        }
    }

    /** The name of the address cannot be resolved at all, so that nobody can have asked again. */
    @Test
    void itGoesToTheAddressThatWasCheckedUnderItsOwnName() throws Exception {
        try (var receiver = new RawReceiver(RawReceiver.saying("HTTP/1.1 204 x\r\n\r\n"))) {
            URI address = URI.create("http://hook.invalid:" + receiver.port() + "/in?a=b");
            assertThat(post(new Receiver(address, loopback()), wire, LONG)).isEqualTo(204);
            assertThat(receiver.heads.get(0))
                    .startsWith("POST /in?a=b HTTP/1.1")
                    .containsIgnoringCase("host: hook.invalid:" + receiver.port())
                    .contains("webhook-id: msg_1");
        }
    }

    @Test
    void theCertificateIsOfTheNameAndFromATrustedHand(@TempDir Path dir) throws Exception {
        Path store = dir.resolve("hook.p12");
        HttpsServer server = server(store);
        int port = server.getAddress().getPort();
        var trusted = new PfxOptions().setPath(store.toString()).setPassword(PASSWORD);
        Receiver right = new Receiver(URI.create("https://hook.invalid:" + port), loopback());
        Receiver other = new Receiver(URI.create("https://other.invalid:" + port), loopback());
        try (Wire trusting = new Wire(vertx, new HttpClientOptions().setTrustOptions(trusted))) {
            assertThat(post(right, trusting, LONG)).isEqualTo(204);
            assertThatThrownBy(() -> post(other, trusting, LONG)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> post(right, wire, LONG)).isInstanceOf(IOException.class);
        } finally {
            server.stop(0);
        }
    }

    private static HttpsServer server(Path store) throws Exception {
        Process made =
                new ProcessBuilder(
                                System.getProperty("java.home") + "/bin/keytool",
                                "-genkeypair",
                                "-alias",
                                "hook",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=hook.invalid",
                                "-ext",
                                "san=dns:hook.invalid",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                store.toString(),
                                "-storepass",
                                PASSWORD)
                        .inheritIO()
                        .start();
        assertThat(made.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory factory =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private void refusedInTime(RawReceiver receiver) {
        long began = System.nanoTime();
        assertThatThrownBy(() -> post(receiver, wire)).isInstanceOf(IOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByName("127.0.0.1");
    }

    private static int post(RawReceiver to, Wire by) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + to.port() + "/");
        return post(new Receiver(address, loopback()), by, LIMIT);
    }

    private static int post(Receiver to, Wire by, Duration limit) throws Exception {
        return by.post(to, Map.of("webhook-id", "msg_1"), RawReceiver.bytes("{}"), limit);
    }
}

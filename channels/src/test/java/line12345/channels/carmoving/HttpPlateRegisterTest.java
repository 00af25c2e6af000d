package line12345.channels.carmoving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;

import line12345.ticketing.carmoving.PlateRegister.Outcome;
import line12345.ticketing.carmoving.PlateRegister.ToOwner;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The wire, against a stand-in of the register. */
class HttpPlateRegisterTest {
    private static final String SECRET = "0123456789abcdef";
    private static final ToOwner MESSAGE = new ToOwner("key-1", "湘A12345", "您的车停在门口");

    private final AtomicReference<String> signature = new AtomicReference<>();
    private final AtomicReference<byte[]> body = new AtomicReference<>();
    private volatile int status = 200;
    private volatile String answer = "{\"code\":\"notified\"}";
    private volatile long slow;
    private HttpServer server;
    private HttpPlateRegister register;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/move",
                exchange -> {
                    signature.set(exchange.getRequestHeaders().getFirst("X-Signature"));
                    body.set(exchange.getRequestBody().readAllBytes());
                    pause();
                    byte[] said = answer.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, said.length);
                    exchange.getResponseBody().write(said);
                    exchange.close();
                });
        server.start();
        register = new HttpPlateRegister();
        register.config =
                config("http://127.0.0.1:" + server.getAddress().getPort() + "/move", SECRET);
        register.json = new ObjectMapper();
        register.clock = new OfficeClock();
        register.open();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void whatIsSentIsSignedAndSaysNothingOfTheAsker() throws Exception {
        assertThat(register.tell(MESSAGE)).isEqualTo(Outcome.NOTIFIED);
        var sent = new ObjectMapper().readTree(body.get());
        assertThat(sent.path("id").asText()).isEqualTo("key-1");
        assertThat(sent.path("plate").asText()).isEqualTo("湘A12345");
        assertThat(sent.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("account", "id", "plate", "words", "time");
        assertThat(signature.get()).isEqualTo(HttpPlateRegister.signature(SECRET, body.get()));
        assertThat(signature.get())
                .isNotEqualTo(HttpPlateRegister.signature(SECRET + "x", body.get()));
    }

    @Test
    void eachCodeIsUnderstood() throws Exception {
        answer = "{\"code\":\"duplicate\"}";
        assertThat(register.tell(MESSAGE)).isEqualTo(Outcome.NOTIFIED);
        answer = "{\"code\":\"no-owner\"}";
        assertThat(register.tell(MESSAGE)).isEqualTo(Outcome.NO_OWNER);
    }

    @Test
    void whateverElseIsARegisterThatIsAway() {
        for (String odd : new String[] {"{\"code\":\"later\"}", "{}", "<html>", ""}) {
            answer = odd;
            assertThatThrownBy(() -> register.tell(MESSAGE)).isInstanceOf(RegisterAway.class);
        }
        answer = "{\"code\":\"notified\"}";
        status = 500;
        assertThatThrownBy(() -> register.tell(MESSAGE)).isInstanceOf(RegisterAway.class);
        status = 200;
        slow = 700;
        assertThatThrownBy(() -> register.tell(MESSAGE)).isInstanceOf(RegisterAway.class);
        server.stop(0);
        assertThatThrownBy(() -> register.tell(MESSAGE))
                .isInstanceOf(RegisterAway.class)
                .message()
                .doesNotContain("湘A");
    }

    @Test
    void halfARegisterIsFoundOutAtTheStart() {
        HttpPlateRegister.check(config("https://plates.city.example/move", SECRET));
        assertThatThrownBy(() -> HttpPlateRegister.check(config("plates", SECRET)))
                .hasMessageContaining("address");
        assertThatThrownBy(() -> HttpPlateRegister.check(config("https://a/move", "short")))
                .hasMessageContaining("secret")
                .message()
                .doesNotContain("short");
    }

    private void pause() {
        try {
            Thread.sleep(slow);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static PlateRegisterConfig config(String address, String secret) {
        return new PlateRegisterConfig() {
            @Override
            public Optional<String> address() {
                return Optional.of(address);
            }

            @Override
            public Optional<String> account() {
                return Optional.of("city");
            }

            @Override
            public Optional<String> secret() {
                return Optional.of(secret);
            }

            @Override
            public Duration patience() {
                return Duration.ofMillis(400);
            }
        };
    }
}

package line12345.channels.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Another house's doors, written from docs/exchange.md and not from ours. */
final class StandInPartner implements AutoCloseable {
    static final String KEY = "77";
    static final String SECRET = "a-secret-of-the-other-house";

    /** Among the troubles: it takes the message and says so too late. */
    static final int SLOW = -1;

    /** What comes next, before anything is done: a status, or 0 for taking it and hanging up. */
    final Deque<Integer> troubles = new ArrayDeque<>();

    /** Every signed message as it came, also those that met trouble. */
    final List<JsonNode> heard = Collections.synchronizedList(new ArrayList<>());

    /** Tickets that were taken, by the sender's number. */
    final Map<String, JsonNode> tickets = Collections.synchronizedMap(new LinkedHashMap<>());

    final List<JsonNode> results = Collections.synchronizedList(new ArrayList<>());
    volatile String list = "{\"items\":[]}";
    volatile boolean away;
    volatile int wrongSignatures;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;

    StandInPartner() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/theirs";
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        try {
            if (away) {
                exchange.close();
                return;
            }
            if (!signed(exchange, body)) {
                wrongSignatures++;
                say(exchange, 401, Map.of("sentence", "签名不对"));
                return;
            }
            String path = exchange.getRequestURI().getPath();
            if (path.startsWith("/theirs/reconciliation/")) {
                raw(exchange, 200, list);
                return;
            }
            take(exchange, path, json.readTree(body));
        } finally {
            exchange.close();
        }
    }

    private void take(HttpExchange exchange, String path, JsonNode message) throws IOException {
        heard.add(message);
        Integer trouble;
        synchronized (troubles) {
            trouble = troubles.poll();
        }
        if (trouble != null && trouble > 0) {
            say(exchange, trouble, Map.of("sentence", "诉求不属于公安机关职责"));
            return;
        }
        String number = message.path("number").asText();
        boolean again;
        if (path.equals("/theirs/tickets")) {
            again = tickets.putIfAbsent(number, message) != null;
        } else {
            again = results.stream().anyMatch(one -> one.path("id").equals(message.path("id")));
            if (!again) {
                results.add(message);
            }
        }
        if (trouble != null && trouble == SLOW) {
            pause();
        }
        if (trouble == null) {
            say(exchange, again ? 200 : 201, Map.of("number", "J" + number));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(HttpExchange exchange, int status, Object body) throws IOException {
        raw(exchange, status, json.writeValueAsString(body));
    }

    private static void raw(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static boolean signed(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        try {
            String lines =
                    String.join(
                            "\n",
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().toString(),
                            headers.getFirst("L5-Timestamp"),
                            headers.getFirst("L5-Nonce"),
                            HexFormat.of()
                                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body)));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String right =
                    HexFormat.of().formatHex(mac.doFinal(lines.getBytes(StandardCharsets.UTF_8)));
            return right.equals(headers.getFirst("L5-Signature"))
                    && KEY.equals(headers.getFirst("L5-Key"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

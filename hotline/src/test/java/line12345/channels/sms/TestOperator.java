package line12345.channels.sms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An operator that speaks the real protocol of {@code docs/sms.md}, and has its moods. */
class TestOperator implements AutoCloseable {
    /** What a request comes to. */
    enum Act {
        TAKE,
        /** 503 and nothing taken. */
        FAIL,
        /** Taken, and the connection breaks before the answer. */
        DROP,
        BAD_NUMBER,
        NO_BALANCE
    }

    /** What is done with the request of this count, from 1. */
    interface Mood {
        Act of(int request);
    }

    record Request(String id, String number, String words) {}

    private final ObjectMapper json = new ObjectMapper();
    private final String secret;
    private final HttpServer server;
    private final Set<String> nonces = ConcurrentHashMap.newKeySet();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Request> charged = new ConcurrentHashMap<>();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private volatile Mood mood = request -> Act.TAKE;

    TestOperator(URI address, String secret) throws IOException {
        this.secret = secret;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", address.getPort()), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    void mood(Mood mood) {
        this.mood = mood;
        requests.clear();
    }

    /** Every request for this number, also those that failed. */
    List<Request> requests(String number) {
        return requests.stream().filter(one -> one.number().equals(number)).toList();
    }

    /** What this number was charged for, each id once. */
    List<Request> charged(String number) {
        return charged.values().stream().filter(one -> one.number().equals(number)).toList();
    }

    /** What was wrong with requests; must be empty. */
    List<String> troubles() {
        return troubles;
    }

    String sign(String body) {
        return sign(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Computed apart from the house's own code. */
    private String sign(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        JsonNode message = json.readTree(body);
        check(exchange, body, message);
        Request request =
                new Request(
                        message.path("id").asText(),
                        message.path("number").asText(),
                        message.path("words").asText());
        requests.add(request);
        Act act = mood.of(requests.size());
        switch (act) {
            case FAIL -> answer(exchange, 503, "{}");
            case DROP -> {
                charged.putIfAbsent(request.id(), request);
                exchange.close();
            }
            case BAD_NUMBER -> answer(exchange, 200, "{\"code\":\"bad-number\"}");
            case NO_BALANCE -> answer(exchange, 200, "{\"code\":\"no-balance\"}");
            case TAKE -> {
                boolean before = charged.putIfAbsent(request.id(), request) != null;
                answer(
                        exchange,
                        200,
                        "{\"code\":\"%s\",\"receipt\":\"r-%s\"}"
                                .formatted(before ? "duplicate" : "ok", request.id()));
            }
        }
    }

    private void check(HttpExchange exchange, byte[] body, JsonNode message) {
        if (!sign(body).equals(exchange.getRequestHeaders().getFirst("X-Signature"))) {
            troubles.add("signature");
        }
        if (!"yunjiang".equals(message.path("account").asText())) {
            troubles.add("account");
        }
        if (!nonces.add(message.path("nonce").asText())) {
            troubles.add("nonce");
        }
        if (message.path("time").asLong() <= 0) {
            troubles.add("time");
        }
        if (!message.path("words").asText().startsWith("【云江12345】")) {
            troubles.add("signature of the city");
        }
    }

    private static void answer(HttpExchange exchange, int status, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

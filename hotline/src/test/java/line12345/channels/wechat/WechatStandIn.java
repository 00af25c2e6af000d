package line12345.channels.wechat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * WeChat's interface as its documentation says: a token that ends, pictures by their MediaId,
 * messages of ours with error codes in JSON under status 200.
 */
public class WechatStandIn implements QuarkusTestResourceLifecycleManager {
    static final String APP_ID = "wx5823bf96d3bd56c7";
    static final String TOKEN = "QDG6eK";
    static final String AES_KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "stand-in";

    /**
     * @param body as it was sent
     */
    record Sent(String path, JsonNode body) {}

    private final Map<String, byte[]> media = new ConcurrentHashMap<>();
    private final Map<String, String> codes = new ConcurrentHashMap<>();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final Map<String, AtomicInteger> hurt = new ConcurrentHashMap<>();
    private final List<Sent> tries = new CopyOnWriteArrayList<>();
    private final Map<String, byte[]> lent = new ConcurrentHashMap<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(
                Executors.newCachedThreadPool(
                        work -> {
                            Thread thread = new Thread(work, "wechat-stand-in");
                            thread.setDaemon(true);
                            return thread;
                        }));
        server.createContext("/", this::serve);
        server.start();
        return Map.of(
                "line12345.wechat.app-id",
                APP_ID,
                "line12345.wechat.secret",
                SECRET,
                "line12345.wechat.token",
                TOKEN,
                "line12345.wechat.aes-key",
                AES_KEY,
                "line12345.wechat.notice-template",
                "TEMPLATE1",
                "line12345.wechat.templates.received",
                "TEMPLATE-RECEIVED",
                "line12345.wechat.worker",
                "false",
                "line12345.wechat.pages",
                "https://12345.example.gov.cn/",
                "line12345.wechat.api",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(WechatStandIn.class));
    }

    /** A citizen's picture lies at WeChat's. */
    void keep(String mediaId, byte[] bytes) {
        media.put(mediaId, bytes);
    }

    /** What was uploaded under this number, the whole body of the request. */
    byte[] lent(String mediaId) {
        return lent.get(mediaId);
    }

    /** A code with which WeChat sends this person's browser back. */
    String codeFor(String openId) {
        String code = UUID.randomUUID().toString();
        codes.put(code, openId);
        return code;
    }

    List<Sent> sent() {
        return sent;
    }

    /** From now on this path answers so; 0 for as usual. */
    void refuse(String path, int code) {
        refusals.put(path, code);
    }

    /**
     * From now on every second request to this path fails: not taken, or taken and not answered.
     */
    void hurt(String path) {
        hurt.put(path, new AtomicInteger());
    }

    void heal(String path) {
        hurt.remove(path);
    }

    /** Everything that arrived at a path that is hurt, also what failed. */
    List<Sent> tries() {
        return tries;
    }

    /** The token given out last counts no more, as when somebody asked for another one by force. */
    void forgetToken() {
        tokens.incrementAndGet();
    }

    int tokensGiven() {
        return tokens.get();
    }

    private String token() {
        return "token-" + tokens.get();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (path.equals("/cgi-bin/stable_token")) {
            JsonNode asked = JSON.readTree(body);
            boolean right =
                    asked.path("appid").asText().equals(APP_ID)
                            && asked.path("secret").asText().equals(SECRET);
            answer(
                    exchange,
                    right
                            ? "{\"access_token\":\"" + token() + "\",\"expires_in\":7200}"
                            : "{\"errcode\":40125,\"errmsg\":\"invalid appsecret\"}");
        } else if (path.equals("/sns/oauth2/access_token")) {
            String openId = codes.remove(query.replaceAll(".*&code=([^&]*).*", "$1"));
            answer(
                    exchange,
                    openId != null && query.contains("secret=" + SECRET)
                            ? "{\"access_token\":\"page\",\"expires_in\":7200,\"refresh_token\":\"r\",\"openid\":\""
                                    + openId
                                    + "\",\"scope\":\"snsapi_base\"}"
                            : "{\"errcode\":40163,\"errmsg\":\"code been used\"}");
        } else if (path.startsWith("/films/")) {
            String id = path.substring("/films/".length());
            give(exchange, id, media.get(id));
        } else if (!query.contains("access_token=" + token())) {
            answer(exchange, "{\"errcode\":40001,\"errmsg\":\"invalid credential\"}");
        } else if (path.equals("/cgi-bin/media/get")) {
            media(exchange, query.replaceAll(".*media_id=([^&]*).*", "$1"));
        } else if (path.equals("/cgi-bin/media/upload")) {
            String id = "lent-" + lent.size();
            lent.put(id, body);
            answer(
                    exchange,
                    "{\"type\":\"image\",\"media_id\":\"" + id + "\",\"created_at\":1700000000}");
        } else if (refusals.getOrDefault(path, 0) != 0) {
            answer(exchange, "{\"errcode\":" + refusals.get(path) + ",\"errmsg\":\"refused\"}");
        } else if (hurt.containsKey(path)) {
            half(exchange, new Sent(path, JSON.readTree(body)));
        } else {
            sent.add(new Sent(path, JSON.readTree(body)));
            answer(exchange, "{\"errcode\":0,\"errmsg\":\"ok\",\"msgid\":" + sent.size() + "}");
        }
    }

    private void half(HttpExchange exchange, Sent one) throws IOException {
        int nth = hurt.get(one.path()).incrementAndGet() % 4;
        tries.add(one);
        if (nth == 1) {
            answer(exchange, "{\"errcode\":-1,\"errmsg\":\"system busy\"}");
            return;
        }
        // One of the same client_msg_id to the same person is sent; the others are only said to be.
        if (sent.stream().noneMatch(other -> same(other.body(), one.body()))) {
            sent.add(one);
        }
        if (nth == 3) {
            exchange.close();
        } else {
            answer(exchange, "{\"errcode\":0,\"errmsg\":\"ok\",\"msgid\":" + sent.size() + "}");
        }
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.path("touser").equals(other.path("touser"))
                && one.path("client_msg_id").equals(other.path("client_msg_id"));
    }

    private void media(HttpExchange exchange, String id) throws IOException {
        byte[] bytes = media.get(id);
        if (bytes != null && id.startsWith("elsewhere")) {
            String lies = "http://127.0.0.1:" + server.getAddress().getPort() + "/films/" + id;
            answer(exchange, "{\"video_url\":\"" + lies.replace("/", "\\/") + "\"}");
            return;
        }
        give(exchange, id, bytes);
    }

    private static void give(HttpExchange exchange, String id, byte[] bytes) throws IOException {
        if (bytes == null) {
            answer(exchange, "{\"errcode\":40007,\"errmsg\":\"invalid media_id\"}");
            return;
        }
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        id.startsWith("voice")
                                ? "audio/amr"
                                : id.contains("film") ? "video/mp4" : "image/jpeg");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        } catch (IOException e) {
            // Whoever fetched it hung up: it was too large.
        }
        exchange.close();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; encoding=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

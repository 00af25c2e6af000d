package line12345.hotline.load.wechat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/**
 * WeChat's interface (token, pictures, messages of ours, templates) and, under {@code /sms}, the
 * operator of short messages that carries the codes.
 */
final class StandIn implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("验证码 (\\d{6})");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final byte[] picture = picture();
    private final Map<String, String> codes = new ConcurrentHashMap<>();
    private final AtomicInteger pictures = new AtomicInteger();
    private final AtomicInteger templates = new AtomicInteger();
    private final BiConsumer<String, String> said;

    /**
     * @param said is told of each message of the house's own: OpenID and words
     */
    StandIn(int port, BiConsumer<String, String> said) {
        this.said = said;
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(
                Executors.newFixedThreadPool(
                        8,
                        work -> {
                            Thread thread = new Thread(work, "stand-in");
                            thread.setDaemon(true);
                            return thread;
                        }));
        server.createContext("/", this::serve);
        server.start();
    }

    /** The newest code that went to a telephone; null before. */
    String code(String phone) {
        return codes.get(phone);
    }

    int pictures() {
        return pictures.get();
    }

    int templates() {
        return templates.get();
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/cgi-bin/stable_token" ->
                    json(exchange, "{\"access_token\":\"load\",\"expires_in\":7200}");
            case "/cgi-bin/media/get" -> {
                pictures.incrementAndGet();
                answer(exchange, "image/jpeg", picture);
            }
            case "/cgi-bin/message/custom/send" -> {
                JsonNode sent = JSON.readTree(body);
                said.accept(
                        sent.path("touser").asText(), sent.path("text").path("content").asText());
                json(exchange, "{\"errcode\":0,\"errmsg\":\"ok\"}");
            }
            case "/cgi-bin/message/template/send" ->
                    json(
                            exchange,
                            "{\"errcode\":0,\"errmsg\":\"ok\",\"msgid\":"
                                    + templates.incrementAndGet()
                                    + "}");
            case "/sms" -> {
                JsonNode sent = JSON.readTree(body);
                Matcher code = CODE.matcher(sent.path("words").asText());
                if (code.find()) {
                    codes.put(sent.path("number").asText(), code.group(1));
                }
                json(
                        exchange,
                        "{\"code\":\"ok\",\"receipt\":\"r" + sent.path("id").asText() + "\"}");
            }
            default -> json(exchange, "{\"errcode\":40066,\"errmsg\":\"invalid url\"}");
        }
    }

    private static void json(HttpExchange exchange, String json) throws IOException {
        answer(exchange, "application/json; encoding=utf-8", json.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, String type, byte[] bytes)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

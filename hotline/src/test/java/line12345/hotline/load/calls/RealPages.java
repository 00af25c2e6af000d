package line12345.hotline.load.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Consoles in a real browser, spoken with by its own debugging protocol. Each notes when the caller
 * of a call that rings stood on the page.
 */
final class RealPages implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 30;

    /**
     * When the page put in a caller's part: the last call it was told about, and the moment. Cheap,
     * or it would measure itself.
     */
    private static final String WATCH =
            """
            window.popped = {};
            let told = null;
            const plain = window.fetch;
            window.fetch = async (what, ...more) => {
              const answer = await plain(what, ...more);
              const call = String(what?.url ?? what).split("/console/calls/")[1];
              if (call) told = decodeURIComponent(call);
              return answer;
            };
            document.addEventListener("DOMContentLoaded", () => new MutationObserver(() => {
              if (told && !window.popped[told] && document.querySelector("[data-caller]")) {
                window.popped[told] = performance.timeOrigin + performance.now();
              }
            }).observe(document.body, { childList: true, subtree: true }));
            """;

    private final Process browser;
    private final WebSocket socket;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> pages = new ArrayList<>();

    RealPages(Path folder) throws IOException {
        browser =
                new ProcessBuilder(
                                "/usr/bin/chromium",
                                "--headless=new",
                                "--no-sandbox",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + folder.resolve("browser"))
                        .redirectErrorStream(true)
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(browser::destroyForcibly));
        socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(address(), new Hearing())
                        .join();
    }

    private URI address() throws IOException {
        BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(browser.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("DevTools listening on ")) {
                Thread rest = new Thread(() -> said.lines().forEach(more -> {}), "browser");
                rest.setDaemon(true);
                rest.start();
                return URI.create(line.substring("DevTools listening on ".length()).strip());
            }
        }
        throw new IllegalStateException("the browser does not start");
    }

    /**
     * @param session the agent's cookie, {@code name=value}
     */
    void open(URI house, String session) {
        String context = ask(null, "Target.createBrowserContext").path("browserContextId").asText();
        ObjectNode cookie = JSON.createObjectNode();
        cookie.put("name", session.substring(0, session.indexOf('=')));
        cookie.put("value", session.substring(session.indexOf('=') + 1));
        cookie.put("url", house.toString());
        ObjectNode cookies = JSON.createObjectNode().put("browserContextId", context);
        cookies.putArray("cookies").add(cookie);
        ask(null, "Storage.setCookies", cookies);
        ObjectNode blank = JSON.createObjectNode().put("url", "about:blank");
        String target =
                ask(null, "Target.createTarget", blank.put("browserContextId", context))
                        .path("targetId")
                        .asText();
        ObjectNode attach = JSON.createObjectNode().put("targetId", target).put("flatten", true);
        String page = ask(null, "Target.attachToTarget", attach).path("sessionId").asText();
        ask(page, "Page.enable");
        ask(
                page,
                "Page.addScriptToEvaluateOnNewDocument",
                JSON.createObjectNode().put("source", WATCH));
        ask(
                page,
                "Page.navigate",
                JSON.createObjectNode().put("url", house.resolve("/console").toString()));
        pages.add(page);
    }

    /** By the call's key, when its caller first stood on a page; microseconds. */
    Map<String, Long> popped() {
        Map<String, Long> popped = new HashMap<>();
        for (String page : pages) {
            ObjectNode script =
                    JSON.createObjectNode()
                            .put("expression", "window.popped")
                            .put("returnByValue", true);
            ask(page, "Runtime.evaluate", script)
                    .path("result")
                    .path("value")
                    .properties()
                    .forEach(
                            one ->
                                    popped.merge(
                                            one.getKey(),
                                            Math.round(one.getValue().asDouble() * 1_000),
                                            Math::min));
        }
        return popped;
    }

    private JsonNode ask(String page, String method) {
        return ask(page, method, JSON.createObjectNode());
    }

    private JsonNode ask(String page, String method, ObjectNode parameters) {
        int number = numbers.incrementAndGet();
        ObjectNode order = JSON.createObjectNode().put("id", number).put("method", method);
        order.set("params", parameters);
        if (page != null) {
            order.put("sessionId", page);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(number, answer);
        socket.sendText(order.toString(), true).join();
        JsonNode said = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (said.has("error")) {
            throw new IllegalStateException(method + ": " + said.path("error"));
        }
        return said.path("result");
    }

    private final class Hearing implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                hear(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void hear(String message) {
            try {
                JsonNode said = JSON.readTree(message);
                CompletableFuture<JsonNode> answer = answers.remove(said.path("id").asInt());
                if (answer != null) {
                    answer.complete(said);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        browser.destroyForcibly().onExit().join();
    }
}

package line12345.channels.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.time.OfficeClock;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

/**
 * An operator's gateway over HTTP: one signed JSON object a message, answered by a code. What each
 * side sends stands in {@code docs/sms.md}.
 */
@ApplicationScoped
class HttpOperator implements Operator {
    /** An answer is a line; whoever sends more is no operator. */
    private static final int LONGEST_ANSWER = 64 * 1024;

    private static final Map<String, String> NEVER =
            Map.of(
                    "bad-number", "号码无效，运营商不接收",
                    "blocked", "机主已向运营商登记拒收",
                    "forbidden-words", "内容被运营商拦截，请检查用语");

    @Inject SmsConfig config;
    @Inject ObjectMapper json;
    @Inject OfficeClock clock;

    private HttpClient client;

    @PostConstruct
    void open() {
        client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(config.patience())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    @Override
    public String send(Message message)
            throws NotTaken, NoBalance, OperatorAway, InterruptedException {
        byte[] body = body(message);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(config.address().orElseThrow()))
                        .timeout(config.patience())
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .header(Signature.HEADER, Signature.of(config.secret().orElseThrow(), body))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        try {
            HttpResponse<InputStream> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream words = answer.body()) {
                return read(answer.statusCode(), words.readNBytes(LONGEST_ANSWER));
            }
        } catch (IOException e) {
            // Its words may repeat the address; its name is enough.
            throw new OperatorAway(e.getClass().getSimpleName());
        }
    }

    private byte[] body(Message message) {
        try {
            return json.writeValueAsBytes(
                    Map.of(
                            "account", config.account().orElseThrow(),
                            "id", message.id(),
                            "number", message.number(),
                            "words", message.words(),
                            "time", clock.now().toEpochMilli(),
                            "nonce", UUID.randomUUID().toString()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String read(int status, byte[] words)
            throws NotTaken, NoBalance, OperatorAway, IOException {
        if (status >= 500) {
            throw new OperatorAway("HTTP " + status);
        }
        JsonNode answer = json.readTree(words);
        String code = answer.path("code").asText();
        if (status == 200 && (code.equals("ok") || code.equals("duplicate"))) {
            String receipt = answer.path("receipt").asText();
            return receipt.substring(0, Math.min(80, receipt.length()));
        }
        if (NEVER.containsKey(code)) {
            throw new NotTaken(code, NEVER.get(code));
        }
        if (code.equals("no-balance")) {
            throw new NoBalance();
        }
        throw new OperatorAway("HTTP " + status);
    }
}

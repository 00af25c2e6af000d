package line12345.channels.carmoving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.StartupEvent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import line12345.ticketing.carmoving.PlateRegister;
import line12345.ticketing.time.OfficeClock;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One signed JSON object a wish, answered by a code. */
@ApplicationScoped
class HttpPlateRegister implements PlateRegister {
    static final String SIGNATURE = "X-Signature";

    /** An answer is a line; whoever sends more is no register. */
    private static final int LONGEST_ANSWER = 16 * 1024;

    private static final int SHORTEST_SECRET = 16;

    @Inject PlateRegisterConfig config;
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

    /** Half a register would be found out only with the first car. */
    void start(@Observes StartupEvent event) {
        if (config.address().isPresent()) {
            check(config);
        }
    }

    /** Says which setting is missing, never what stands in one. */
    static void check(PlateRegisterConfig config) {
        String address = config.address().orElse("");
        if (!address.matches("https?://[^/\\s]+(/\\S*)?")) {
            throw new IllegalStateException(
                    "line12345.plate-register.address 须是完整的网址，以 https:// 开头。");
        }
        if (config.account().filter(text -> !text.isBlank()).isEmpty()) {
            throw new IllegalStateException("请设置 line12345.plate-register.account：登记系统给本市的账号。");
        }
        if (config.secret().map(String::strip).orElse("").length() < SHORTEST_SECRET) {
            throw new IllegalStateException("请设置 line12345.plate-register.secret：约定的密钥，至少 16 位。");
        }
    }

    @Override
    public boolean aboard() {
        return config.address().isPresent();
    }

    @Override
    public Outcome tell(ToOwner message) throws RegisterAway, InterruptedException {
        try {
            byte[] body =
                    json.writeValueAsBytes(
                            Map.of(
                                    "account", config.account().orElseThrow(),
                                    "id", message.id(),
                                    "plate", message.plate(),
                                    "words", message.words(),
                                    "time", clock.now().toEpochMilli()));
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(config.address().orElseThrow()))
                            .timeout(config.patience())
                            .header("Content-Type", "application/json; charset=UTF-8")
                            .header(SIGNATURE, signature(config.secret().orElseThrow(), body))
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                            .build();
            HttpResponse<InputStream> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream words = answer.body()) {
                return read(answer.statusCode(), words.readNBytes(LONGEST_ANSWER));
            }
        } catch (IOException e) {
            // Its words may repeat the address; its name is enough.
            throw new RegisterAway(e.getClass().getSimpleName());
        }
    }

    private Outcome read(int status, byte[] words) throws RegisterAway, IOException {
        if (status != 200) {
            throw new RegisterAway("HTTP " + status);
        }
        JsonNode answer = json.readTree(words);
        return switch (answer.path("code").asText()) {
            case "notified", "duplicate" -> Outcome.NOTIFIED;
            case "no-owner" -> Outcome.NO_OWNER;
            default -> throw new RegisterAway("unknown code");
        };
    }

    /** HMAC-SHA-256 over the body as it is on the wire, in hexadecimal. */
    static String signature(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

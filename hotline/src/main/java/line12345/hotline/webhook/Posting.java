package line12345.hotline.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.fact.NumberedFact;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Posts one fact to one receiver. */
@ApplicationScoped
class Posting {
    @Inject Target target;
    @Inject WebhookConfig config;
    @Inject ObjectMapper json;

    /** Redirects are not followed: they would lead past the check of the address. */
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /** What came of it; error is null when the receiver has it. */
    record Result(String error, boolean unwanted) {}

    Result post(Subscription to, NumberedFact fact, Instant now) throws InterruptedException {
        // The same fact has the same id, however often it is sent: receivers drop doubles by it.
        String id = "msg_" + to.id() + "_" + fact.number();
        String body = body(fact);
        long seconds = now.getEpochSecond();
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(target.check(to.url()))
                            .timeout(config.timeout())
                            .header("Content-Type", "application/json")
                            .header("webhook-id", id)
                            .header("webhook-timestamp", Long.toString(seconds))
                            .header(
                                    "webhook-signature",
                                    Signature.of(to.secret(), id, seconds, body))
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            // Closed unread: a receiver that drips its answer would hold this thread for ever.
            answer.body().close();
            int status = answer.statusCode();
            return status / 100 == 2
                    ? new Result(null, false)
                    : new Result("接收方答复 " + status, status == 410);
        } catch (WrongWebhook wrong) {
            return new Result(wrong.sentence(), false);
        } catch (IllegalArgumentException e) {
            return new Result("接收地址不能使用：" + e.getClass().getSimpleName(), false);
        } catch (IOException e) {
            return new Result("没有连上接收方：" + e.getClass().getSimpleName(), false);
        }
    }

    /** The fact's own fields, which never name a person, with its kind, number and moment. */
    private String body(NumberedFact fact) {
        try {
            ObjectNode body = json.createObjectNode();
            body.put("type", fact.kind());
            body.put("number", fact.number());
            body.put("timestamp", fact.at().toString());
            body.set("data", json.readTree(fact.payload()));
            return body.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("fact " + fact.number() + " is no JSON", e);
        }
    }
}

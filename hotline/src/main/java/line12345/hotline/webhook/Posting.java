package line12345.hotline.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.fact.NumberedFact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** Posts one fact to one receiver. */
@ApplicationScoped
class Posting {
    @Inject Target target;
    @Inject WebhookConfig config;
    @Inject ObjectMapper json;
    @Inject Vertx vertx;

    private Wire wire;

    @PostConstruct
    void open() {
        wire = new Wire(vertx, new HttpClientOptions());
    }

    @PreDestroy
    void close() {
        wire.close();
    }

    /** What came of it; error is null when the receiver has it. */
    record Result(String error, boolean unwanted) {}

    Result post(Subscription to, NumberedFact fact, Instant now) throws InterruptedException {
        // The same fact has the same id, however often it is sent: receivers drop doubles by it.
        String id = "msg_" + to.id() + "_" + fact.number();
        String body = body(fact);
        long seconds = now.getEpochSecond();
        try {
            int status =
                    wire.post(
                            target.check(to.url()),
                            Map.of(
                                    "Content-Type",
                                    "application/json",
                                    "webhook-id",
                                    id,
                                    "webhook-timestamp",
                                    Long.toString(seconds),
                                    "webhook-signature",
                                    Signature.of(to.secret(), id, seconds, body)),
                            body.getBytes(StandardCharsets.UTF_8),
                            config.timeout());
            return status / 100 == 2
                    ? new Result(null, false)
                    : new Result("接收方答复 " + status, status == 410);
        } catch (WrongWebhook wrong) {
            return new Result(wrong.sentence(), false);
        } catch (IllegalArgumentException e) {
            return new Result("接收地址不能使用：" + e.getClass().getSimpleName(), false);
        } catch (IOException e) {
            return new Result("没有连上接收方：" + e.getMessage(), false);
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

package line12345.channels.kit.signed;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.network.Outside;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A signed request of ours to another system, as {@link Gate} takes one of theirs. It goes to the
 * checked address and no other, follows no redirect, and is over at the time limit whatever the
 * other side does.
 */
@ApplicationScoped
public class SignedCall {
    /** A day's list of some ten thousand tickets. */
    private static final int LONGEST_ANSWER = 4_000_000;

    @Inject Vertx vertx;

    private HttpClient client;

    /**
     * Who signs.
     *
     * @param number of the key at the other side
     * @param secret for this call only, never into a log
     */
    public record Signer(String number, String secret) {}

    public record Answer(int status, byte[] body) {
        public boolean good() {
            return status / 100 == 2;
        }
    }

    @PostConstruct
    void open() {
        client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setVerifyHost(true)
                                .setConnectTimeout(5_000)
                                .setKeepAliveTimeout(30)
                                .setMaxWaitQueueSize(20));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /**
     * @param body none for GET
     * @throws IOException when there was no answer in time; its message names the reason and no
     *     address
     */
    public Answer call(
            String method, Outside to, Signer signer, byte[] body, Duration limit, Instant now)
            throws IOException, InterruptedException {
        AtomicReference<HttpClientRequest> made = new AtomicReference<>();
        boolean done = false;
        try {
            Answer answer =
                    client.request(options(method, to, signer, body, now))
                            .compose(
                                    request -> {
                                        made.set(request);
                                        return request.send(Buffer.buffer(body));
                                    })
                            .compose(SignedCall::read)
                            .toCompletionStage()
                            .toCompletableFuture()
                            .get(limit.toMillis(), TimeUnit.MILLISECONDS);
            done = true;
            return answer;
        } catch (TimeoutException late) {
            throw new IOException("时限内没有答复");
        } catch (ExecutionException e) {
            throw new IOException("没有连上（" + e.getCause().getClass().getSimpleName() + "）");
        } finally {
            HttpClientRequest request = made.get();
            if (!done && request != null) {
                request.reset();
            }
        }
    }

    private static RequestOptions options(
            String method, Outside to, Signer signer, byte[] body, Instant now) {
        String query = to.address().getRawQuery();
        String path = to.address().getRawPath() + (query == null ? "" : "?" + query);
        String time = Long.toString(now.getEpochSecond());
        String nonce = UUID.randomUUID().toString();
        String signature =
                new SignedRequest(method, path, time, nonce, body).signature(signer.secret());
        return new RequestOptions()
                .setMethod(HttpMethod.valueOf(method))
                .setAbsoluteURI(to.address().toASCIIString())
                .setServer(SocketAddress.inetSocketAddress(to.port(), to.at().getHostAddress()))
                .addHeader("Content-Type", "application/json")
                .addHeader(Gate.KEY, signer.number())
                .addHeader(Gate.TIMESTAMP, time)
                .addHeader(Gate.NONCE, nonce)
                .addHeader(Gate.SIGNATURE, signature);
    }

    /** Whoever sends more than an answer can be is hung up on. */
    private static Future<Answer> read(HttpClientResponse response) {
        Promise<Answer> answer = Promise.promise();
        Buffer all = Buffer.buffer();
        response.handler(
                part -> {
                    if (all.length() + part.length() > LONGEST_ANSWER) {
                        response.request().reset();
                        answer.tryFail(new IOException("too long"));
                    } else {
                        all.appendBuffer(part);
                    }
                });
        response.exceptionHandler(answer::tryFail);
        response.endHandler(
                end -> answer.tryComplete(new Answer(response.statusCode(), all.getBytes())));
        return answer.future();
    }
}

package line12345.hotline.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One POST: to the checked address and no other, without following redirects, and over at the time
 * limit whatever the receiver does. The certificate must be of the address's name.
 */
final class Wire implements AutoCloseable {
    /** An answer's words are of no use here; who is not done by then is hung up on. */
    private static final Duration REST = Duration.ofMillis(500);

    private final HttpClient client;

    Wire(Vertx vertx, HttpClientOptions options) {
        client =
                vertx.createHttpClient(
                        options.setVerifyHost(true)
                                .setConnectTimeout(5_000)
                                .setKeepAliveTimeout(30)
                                .setMaxWaitQueueSize(20));
    }

    /**
     * @return the status of the answer
     * @throws IOException when there was none in time; its message names the reason
     */
    int post(Receiver to, Map<String, String> headers, byte[] body, Duration limit)
            throws IOException, InterruptedException {
        Exchange exchange = new Exchange();
        boolean done = false;
        try {
            Answer answer = waited(exchange.begin(to, headers, body), limit);
            done = quiet(answer.end());
            return answer.status();
        } catch (TimeoutException late) {
            throw new IOException("时限内没有答复", late);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getClass().getSimpleName(), e.getCause());
        } finally {
            if (!done) {
                exchange.hangUp();
            }
        }
    }

    private static boolean quiet(Future<Void> end) throws InterruptedException {
        try {
            waited(end, REST);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        }
    }

    private static <T> T waited(Future<T> future, Duration limit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return future.toCompletionStage()
                .toCompletableFuture()
                .get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private record Answer(int status, Future<Void> end) {}

    /** Ends at any moment, also while the connection is not there yet. */
    private final class Exchange {
        private volatile HttpClientRequest request;
        private volatile boolean over;

        Future<Answer> begin(Receiver to, Map<String, String> headers, byte[] body) {
            RequestOptions options =
                    new RequestOptions()
                            .setMethod(HttpMethod.POST)
                            .setAbsoluteURI(to.address().toASCIIString())
                            .setServer(
                                    SocketAddress.inetSocketAddress(
                                            to.port(), to.at().getHostAddress()));
            headers.forEach(options::addHeader);
            return client.request(options)
                    .compose(
                            made -> {
                                request = made;
                                if (over) {
                                    made.reset();
                                }
                                return made.send(Buffer.buffer(body));
                            })
                    // Here and not later: an answer without a body may end at once.
                    .map(answer -> new Answer(answer.statusCode(), answer.end()));
        }

        void hangUp() {
            over = true;
            HttpClientRequest made = request;
            if (made != null) {
                made.reset();
            }
        }
    }

    @Override
    public void close() {
        client.close();
    }
}

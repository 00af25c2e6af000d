package line12345.ticketing.fact;

import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.smallrye.reactive.messaging.connector.InboundConnector;
import io.smallrye.reactive.messaging.connector.OutboundConnector;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * The bus of a single node: what goes out comes in again, without a broker.
 *
 * <p>It exists because channels without a connector do not meet; a broker takes its place by one
 * setting ({@code line12345.bus}).
 */
@ApplicationScoped
@Connector(LocalBus.NAME)
class LocalBus implements InboundConnector, OutboundConnector {
    static final String NAME = "line12345-local";

    private final BroadcastProcessor<Message<?>> bus = BroadcastProcessor.create();

    @Override
    public Flow.Publisher<? extends Message<?>> getPublisher(Config config) {
        return bus.onOverflow()
                .bufferUnconditionally()
                .map(message -> Message.of(message.getPayload()));
    }

    @Override
    public Flow.Subscriber<? extends Message<?>> getSubscriber(Config config) {
        return new Flow.Subscriber<Message<?>>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(Message<?> message) {
                bus.onNext(message);
                CompletionStage<Void> acknowledged = message.ack();
                acknowledged.toCompletableFuture().join();
            }

            @Override
            public void onError(Throwable failure) {
                throw new IllegalStateException("the bus has no source any more", failure);
            }

            @Override
            public void onComplete() {
                bus.onComplete();
            }
        };
    }
}

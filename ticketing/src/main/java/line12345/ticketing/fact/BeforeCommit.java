package line12345.ticketing.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is gathered in a transaction and written once at its end, however often it happened. */
@ApplicationScoped
public class BeforeCommit {
    @Inject TransactionSynchronizationRegistry transaction;
    @Inject EntityManager entities;

    /**
     * What was gathered so far in this transaction and is not written yet. What others gather while
     * it is written is written after it.
     *
     * @param gatherer whose it is
     * @param empty to begin with
     * @param write called with Hibernate's own last flush: a moment later it has given its
     *     connection back, and entities that change now are not written any more. A failure rolls
     *     the transaction back.
     */
    @SuppressWarnings("unchecked")
    public <T> T gathered(Class<?> gatherer, Supplier<T> empty, Consumer<T> write) {
        Gathering<T> gathering = (Gathering<T>) transaction.getResource(gatherer);
        if (gathering == null || gathering.written) {
            Gathering<T> next = new Gathering<>(empty.get());
            transaction.putResource(gatherer, next);
            entities.unwrap(SessionImplementor.class)
                    .getActionQueue()
                    .registerCallback((BeforeCompletionCallback) session -> next.write(write));
            gathering = next;
        }
        return gathering.what;
    }

    private static final class Gathering<T> {
        private final T what;
        private boolean written;

        private Gathering(T what) {
            this.what = what;
        }

        private void write(Consumer<T> write) {
            written = true;
            write.accept(what);
        }
    }
}

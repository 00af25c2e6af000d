package line12345.hotline.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.NumberedFact;
import line12345.ticketing.fact.ToldFacts;

import org.eclipse.microprofile.reactive.messaging.Incoming;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Hears the bus and tells each listener what that person may hear. */
@ApplicationScoped
class LiveFacts {
    private static final int PAGE = 500;

    @Inject ToldFacts told;
    @Inject ObjectMapper json;

    private final FactRing ring = new FactRing();

    @Incoming("facts-in")
    void hear(String message) throws JsonProcessingException {
        ring.tell(json.readValue(message, NumberedFact.class));
    }

    /** Everything after {@code number} that {@code actor} may hear, and then on, without a gap. */
    Multi<NumberedFact> after(long number, Actor actor) {
        AtomicLong last = new AtomicLong(number);
        // A fact told only says that there is more: each listener is served in order from where it
        // stands, so one far behind holds no more than a page in memory.
        Multi<Long> more = ring.live().map(NumberedFact::number).onOverflow().dropPreviousItems();
        // Listening begins before the first look, so that nothing falls between the two.
        return Multi.createBy()
                .merging()
                .streams(more, Multi.createFrom().item(number))
                .onItem()
                .transformToMultiAndConcatenate(told -> pages(last))
                .filter(fact -> fact.audience().includes(actor));
    }

    /** Page after page as they are asked for; the event loop must not wait for the database. */
    private Multi<NumberedFact> pages(AtomicLong last) {
        Uni<List<NumberedFact>> next =
                Uni.createFrom()
                        .item(() -> page(last))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        return Multi.createBy()
                .repeating()
                .uni(() -> next)
                .until(List::isEmpty)
                .onItem()
                .transformToIterable(page -> page);
    }

    private List<NumberedFact> page(AtomicLong last) {
        List<NumberedFact> page =
                ring.after(last.get()).orElseGet(() -> told.after(last.get(), PAGE));
        if (!page.isEmpty()) {
            last.set(page.get(page.size() - 1).number());
        }
        return page;
    }
}

package line12345.hotline.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.NumberedFact;
import line12345.ticketing.fact.ToldFacts;

import org.eclipse.microprofile.reactive.messaging.Incoming;

import java.util.ArrayList;
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
        Multi<NumberedFact> from =
                ring.live()
                        .onOverflow()
                        .buffer(PAGE * 4)
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .onItem()
                        .transformToIterable(fact -> upTo(fact, last));
        // Facts older than the ring come from the database, which the event loop must not wait for.
        Multi<NumberedFact> before =
                Multi.createFrom()
                        .items(() -> missed(last).stream())
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        return Multi.createBy()
                .merging()
                .streams(before, from)
                .filter(fact -> fact.audience().includes(actor));
    }

    /** The fact itself and, should some have slipped by before it, those first. */
    private List<NumberedFact> upTo(NumberedFact fact, AtomicLong last) {
        synchronized (last) {
            if (fact.number() <= last.get()) {
                return List.of();
            }
            if (fact.number() == last.get() + 1) {
                last.set(fact.number());
                return List.of(fact);
            }
        }
        return missed(last);
    }

    private List<NumberedFact> missed(AtomicLong last) {
        synchronized (last) {
            List<NumberedFact> facts = ring.after(last.get()).orElseGet(() -> stored(last.get()));
            if (!facts.isEmpty()) {
                last.set(facts.get(facts.size() - 1).number());
            }
            return facts;
        }
    }

    private List<NumberedFact> stored(long number) {
        List<NumberedFact> all = new ArrayList<>();
        long after = number;
        for (var page = told.after(after, PAGE); !page.isEmpty(); page = told.after(after, PAGE)) {
            all.addAll(page);
            after = page.get(page.size() - 1).number();
        }
        return all;
    }
}

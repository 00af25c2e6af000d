package line12345.ticketing.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;

/** The outbox: a fact becomes a row of the transaction it tells of. */
@ApplicationScoped
public class Facts {
    @Inject EntityManager entities;
    @Inject ObjectMapper json;
    @Inject @All List<FactListener> listeners;
    @Inject Event<FactWritten> written;

    /** Must run inside the transaction that makes the fact true. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(Fact fact, Instant now) {
        entities.persist(new FactRow(fact, payload(fact), now));
        listeners.forEach(listener -> listener.heard(fact, now));
        written.fire(new FactWritten());
    }

    /** As {@link #announce(Fact, Instant)}, in the given order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(List<? extends Fact> facts, Instant now) {
        facts.forEach(fact -> announce(fact, now));
    }

    private String payload(Fact fact) {
        try {
            return json.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact must be plain: " + fact.kind(), e);
        }
    }
}

package line12345.ticketing.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The outbox: a fact becomes a row of the transaction it tells of. */
@ApplicationScoped
public class Facts {
    @Inject BeforeCommit end;
    @Inject FactRows rows;
    @Inject ObjectMapper json;
    @Inject @All List<FactListener> listeners;
    @Inject @All List<FactsListener> together;
    @Inject Event<FactWritten> written;

    /** A fact passes some thirty of them: the way through the container is saved. */
    @PostConstruct
    void direct() {
        listeners = listeners.stream().map(ClientProxy::unwrap).toList();
        together = together.stream().map(ClientProxy::unwrap).toList();
    }

    /** Must run inside the transaction that makes the fact true. Its row is written at the end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(Fact fact, Instant now) {
        Told told = end.gathered(Facts.class, Told::new, this::write);
        if (told.rows.isEmpty()) {
            written.fire(new FactWritten());
        }
        told.facts.add(fact);
        told.rows.add(FactRow.of(fact, payload(fact), now));
        told.last = now;
        listeners.forEach(listener -> listener.heard(fact, now));
    }

    /** As {@link #announce(Fact, Instant)}, in the given order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(List<? extends Fact> facts, Instant now) {
        facts.forEach(fact -> announce(fact, now));
    }

    /** Rows first: what is announced on hearing these is told after them. */
    private void write(Told told) {
        rows.append(told.rows);
        together.forEach(listener -> listener.heard(told.facts, told.last));
    }

    private String payload(Fact fact) {
        try {
            return json.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact must be plain: " + fact.kind(), e);
        }
    }

    private static final class Told {
        private final List<Fact> facts = new ArrayList<>();
        private final List<FactRow> rows = new ArrayList<>();
        private Instant last;
    }
}

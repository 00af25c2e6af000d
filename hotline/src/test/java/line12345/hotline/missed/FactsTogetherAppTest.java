package line12345.hotline.missed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.fact.FactsListener;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A transaction's facts are heard together, and what follows from them in a round of its own. */
@QuarkusTest
class FactsTogetherAppTest extends AppTest {
    /** No entry has such a number. */
    private static final long NONE = -77_000;

    @Inject Facts facts;
    @Inject Hears hears;
    @Inject EntityManager entities;

    /** Notes the numbers of made-up entries; the second one has a third for its consequence. */
    @ApplicationScoped
    static class Hears implements FactsListener {
        @Inject Instance<Facts> facts;

        private final List<List<Long>> rounds = new CopyOnWriteArrayList<>();

        List<List<Long>> rounds() {
            return rounds;
        }

        @Override
        public void heard(List<Fact> told, Instant now) {
            List<Long> made = told.stream().map(Hears::entry).filter(id -> id < NONE).toList();
            if (made.isEmpty()) {
                return;
            }
            rounds.add(made);
            if (made.contains(NONE - 2)) {
                facts.get().announce(new MissedChanged(NONE - 3, false), now);
            }
            if (made.contains(NONE - 4)) {
                throw new IllegalStateException("not this one");
            }
        }

        private static long entry(Fact fact) {
            return fact instanceof MissedChanged changed ? changed.missedId() : 0;
        }
    }

    private void announce(long... entries) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            for (long entry : entries) {
                                facts.announce(new MissedChanged(entry, false), Instant.now());
                            }
                        });
    }

    private List<?> written() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createNativeQuery(
                                                "select cast(payload ->> 'missedId' as bigint)"
                                                        + " from fact where kind = 'MissedChanged'"
                                                        + " and cast(payload ->> 'missedId' as"
                                                        + " bigint) < ?1 order by id",
                                                Long.class)
                                        .setParameter(1, NONE)
                                        .getResultList());
    }

    @Test
    void factsOfATransactionAreHeardOnceAndTheirConsequencesAfterThem() {
        announce(NONE - 1, NONE - 2);
        assertThat(hears.rounds()).containsExactly(List.of(NONE - 1, NONE - 2), List.of(NONE - 3));
        assertThat(written()).isEqualTo(List.of(NONE - 1, NONE - 2, NONE - 3));

        assertThatThrownBy(() -> announce(NONE - 4)).isInstanceOf(RuntimeException.class);
        assertThat(written()).as("who cannot write what it means undoes it").hasSize(3);
    }
}

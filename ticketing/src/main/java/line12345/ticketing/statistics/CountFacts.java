package line12345.ticketing.statistics;

import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.fact.BeforeCommit;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Shows each fact to each figure's rule and appends what all of a transaction count by one
 * statement, equal ones added up.
 */
@ApplicationScoped
class CountFacts implements FactListener {
    @Inject @All List<Statistic> statistics;
    @Inject Figures figures;
    @Inject BeforeCommit end;

    /** Every fact passes all of them: the way through the container is saved. */
    @PostConstruct
    void direct() {
        statistics = statistics.stream().map(ClientProxy::unwrap).toList();
    }

    /** Counter and how much to add. */
    private static final class Sums extends LinkedHashMap<Counter, Long> {
        private static final long serialVersionUID = 1L;
    }

    private record Counter(String figure, LocalDate day, long departmentId) {}

    @Override
    public void heard(Fact fact, Instant now) {
        Counting counting =
                (figure, day, departmentId, amount) ->
                        sums().merge(new Counter(figure, day, departmentId), amount, Long::sum);
        statistics.forEach(statistic -> statistic.count(fact, counting));
    }

    private Sums sums() {
        return end.gathered(CountFacts.class, Sums::new, this::append);
    }

    private void append(Sums sums) {
        List<Delta> deltas = new ArrayList<>();
        sums.forEach(
                (counter, amount) -> {
                    if (amount != 0) {
                        deltas.add(
                                new Delta(
                                        counter.figure(),
                                        counter.day(),
                                        counter.departmentId(),
                                        amount));
                    }
                });
        figures.append(deltas);
    }
}

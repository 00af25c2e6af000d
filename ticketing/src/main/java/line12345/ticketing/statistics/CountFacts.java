package line12345.ticketing.statistics;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;

import java.time.Instant;
import java.util.List;

/** Shows each fact to each figure's rule. */
@ApplicationScoped
class CountFacts implements FactListener {
    @Inject @All List<Statistic> statistics;
    @Inject Counting counting;

    @Override
    public void heard(Fact fact, Instant now) {
        statistics.forEach(statistic -> statistic.count(fact, counting));
    }
}

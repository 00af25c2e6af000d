package line12345.ticketing.statistics;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Shows each fact to each figure's rule and appends what they count by one statement. */
@ApplicationScoped
class CountFacts implements FactListener {
    @Inject @All List<Statistic> statistics;
    @Inject Figures figures;

    @Override
    public void heard(Fact fact, Instant now) {
        List<Delta> counted = new ArrayList<>();
        Counting counting =
                (figure, day, departmentId, amount) ->
                        counted.add(new Delta(figure, day, departmentId, amount));
        statistics.forEach(statistic -> statistic.count(fact, counting));
        figures.append(counted);
    }
}

package line12345.ticketing.statistics;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.rating.HandlingRated;

/** What citizens said of offices' handling when called back: rated, good (level 3 up), solved. */
@ApplicationScoped
class HandlingFigures implements Statistic {
    private static final int GOOD = 3;

    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof HandlingRated rated) {
            counting.add("handling.rated", rated.day(), rated.departmentId(), 1);
            if (rated.level() >= GOOD) {
                counting.add("handling.good", rated.day(), rated.departmentId(), 1);
            }
            if (rated.solved()) {
                counting.add("handling.solved", rated.day(), rated.departmentId(), 1);
            }
        }
    }
}

package line12345.ticketing.statistics;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.rating.HandlingRated;
import line12345.ticketing.rating.SecondThought;

/** What citizens said of offices' handling when called back: rated, good (level 3 up), solved. */
@ApplicationScoped
class HandlingFigures implements Statistic {
    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof HandlingRated rated) {
            counting.add("handling.rated", rated.day(), rated.departmentId(), 1);
            if (rated.good()) {
                counting.add("handling.good", rated.day(), rated.departmentId(), 1);
            }
            if (rated.solved()) {
                counting.add("handling.solved", rated.day(), rated.departmentId(), 1);
            }
        } else if (fact instanceof SecondThought last) {
            counting.add("handling.asked_again", last.day(), last.departmentId(), 1);
            if (last.good()) {
                counting.add("handling.good_after_all", last.day(), last.departmentId(), 1);
            }
            if (last.solved()) {
                counting.add("handling.solved_after_all", last.day(), last.departmentId(), 1);
            }
        }
    }
}

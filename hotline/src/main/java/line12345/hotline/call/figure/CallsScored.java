package line12345.hotline.call.figure;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.hotline.call.CallSurveyed;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.statistics.Counting;
import line12345.ticketing.statistics.Statistic;

/** Calls scored by key 按键评价量, and the good ones among them (level 3 基本满意 and better). */
@ApplicationScoped
class CallsScored implements Statistic {
    private static final int GOOD = 3;

    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof CallSurveyed scored) {
            Tally.day("calls.surveyed", scored.arrivedAt(), 1, counting);
            if (scored.level() >= GOOD) {
                Tally.day("calls.survey_good", scored.arrivedAt(), 1, counting);
            }
        }
    }
}

package line12345.hotline.call.figure;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.hotline.call.CallAnswered;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.statistics.Counting;
import line12345.ticketing.statistics.Statistic;

/** Calls an agent answered 接通量, and those answered within 15 s of waiting (GB/T 33358). */
@ApplicationScoped
class CallsAnswered implements Statistic {
    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof CallAnswered answered && answered.first()) {
            Tally.dayAndHour("calls.answered", answered.arrivedAt(), counting);
            if (answered.soon()) {
                Tally.day("calls.answered_15s", answered.arrivedAt(), 1, counting);
            }
        }
    }
}

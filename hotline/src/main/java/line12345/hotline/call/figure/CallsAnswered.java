package line12345.hotline.call.figure;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.hotline.call.CallAnswered;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.statistics.Counting;
import line12345.ticketing.statistics.Statistic;

/** Calls an agent answered 接通量, and those answered within 15 s of waiting (GB/T 33358). */
@ApplicationScoped
class CallsAnswered implements Statistic {
    /** Exactly 15 s is still within. */
    static final long SOON_MILLIS = 15_000;

    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof CallAnswered answered && answered.first()) {
            Tally.dayAndHour("calls.answered", answered.arrivedAt(), counting);
            if (answered.waitMillis() <= SOON_MILLIS) {
                Tally.day("calls.answered_15s", answered.arrivedAt(), 1, counting);
            }
        }
    }
}

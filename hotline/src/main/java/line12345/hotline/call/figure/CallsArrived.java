package line12345.hotline.call.figure;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.hotline.call.CallEnded;
import line12345.hotline.call.CallQueued;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.statistics.Counting;
import line12345.ticketing.statistics.Statistic;

import java.time.Instant;

/** Calls in 呼入量, when they join the queue or, if they never do, when they end. */
@ApplicationScoped
class CallsArrived implements Statistic {
    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof CallQueued queued) {
            in(queued.arrivedAt(), counting);
        } else if (fact instanceof CallEnded ended
                && !ended.queued()
                && ended.corrected() == null) {
            in(ended.arrivedAt(), counting);
        }
    }

    private static void in(Instant arrivedAt, Counting counting) {
        Tally.dayAndHour("calls.in", arrivedAt, counting);
    }
}

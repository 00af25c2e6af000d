package line12345.hotline.wall;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.hotline.call.CallAnswered;
import line12345.hotline.call.CallEnded;
import line12345.hotline.call.CallQueued;
import line12345.hotline.call.Outcome;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.statistics.Counting;
import line12345.ticketing.statistics.Statistic;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/**
 * The calls of each queue: arrived, answered, answered within 15 s, abandoned; by day, and the
 * first two by hour of arrival for the rate of any 24 hours.
 */
@ApplicationScoped
class CountQueues implements Statistic {
    /** Names of one queue's figures. */
    record Of(String queue) {
        String arrived() {
            return "queue." + queue + ".in";
        }

        String answered() {
            return "queue." + queue + ".answered";
        }

        String soon() {
            return "queue." + queue + ".answered_15s";
        }

        String abandoned() {
            return "queue." + queue + ".abandoned";
        }

        static String hour(String figure, int hour) {
            return figure + (hour < 10 ? ".h0" : ".h") + hour;
        }
    }

    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof CallQueued queued) {
            dayAndHour(new Of(queued.queue()).arrived(), queued.arrivedAt(), counting);
        } else if (fact instanceof CallAnswered answered && answered.first()) {
            Of figure = new Of(answered.queue());
            dayAndHour(figure.answered(), answered.arrivedAt(), counting);
            if (answered.soon()) {
                day(figure.soon(), answered.arrivedAt(), 1, counting);
            }
        } else if (fact instanceof CallEnded ended && ended.queued()) {
            Of figure = new Of(ended.queue());
            if (ended.corrected() == Outcome.ABANDONED) {
                day(figure.abandoned(), ended.arrivedAt(), -1, counting);
            }
            if (ended.outcome() == Outcome.ABANDONED) {
                day(figure.abandoned(), ended.arrivedAt(), 1, counting);
            }
        }
    }

    private static void dayAndHour(String figure, Instant arrivedAt, Counting counting) {
        day(figure, arrivedAt, 1, counting);
        int hour = arrivedAt.atZone(OfficeClock.ZONE).getHour();
        day(Of.hour(figure, hour), arrivedAt, 1, counting);
    }

    private static void day(String figure, Instant arrivedAt, int amount, Counting counting) {
        counting.add(figure, OfficeClock.dayOf(arrivedAt), Counting.CITY, amount);
    }
}

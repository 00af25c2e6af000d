package line12345.hotline.call.figure;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.hotline.call.CallEnded;
import line12345.hotline.call.Outcome;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.statistics.Counting;
import line12345.ticketing.statistics.Statistic;

import java.util.Locale;

/**
 * Calls that came to nothing: abandoned 排队放弃, refused 未能受理, interrupted 意外中断.
 *
 * <p>An interrupted call may have been answered before; then it is in both figures.
 */
@ApplicationScoped
class CallsLost implements Statistic {
    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof CallEnded ended) {
            add(ended.corrected(), -1, ended, counting);
            add(ended.outcome(), 1, ended, counting);
        }
    }

    private static void add(Outcome outcome, int amount, CallEnded ended, Counting counting) {
        if (outcome != null && outcome != Outcome.ANSWERED) {
            Tally.day(
                    "calls." + outcome.name().toLowerCase(Locale.ROOT),
                    ended.arrivedAt(),
                    amount,
                    counting);
        }
    }
}

package line12345.hotline.rota.forecast;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.hotline.call.CallEnded;
import line12345.hotline.call.CallQueued;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.statistics.Counting;
import line12345.ticketing.statistics.Statistic;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a forecast is made of, by the half hour in which a call arrived: calls in, calls talked, and
 * the seconds of talk. News that come after a call's end count nothing again.
 */
@ApplicationScoped
class HalfHourFigures implements Statistic {
    /** Calls of a day: says on which days the house counted at all. */
    static final String DAY = "halfhour.in";

    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof CallQueued queued) {
            arrived(queued.arrivedAt(), counting);
        } else if (fact instanceof CallEnded ended && ended.corrected() == null) {
            if (!ended.queued()) {
                arrived(ended.arrivedAt(), counting);
            }
            talked(ended, counting);
        }
    }

    private static void talked(CallEnded ended, Counting counting) {
        if (ended.talkMillis() > 0) {
            int slot = HalfHour.slot(ended.arrivedAt());
            add(talked(slot), ended.arrivedAt(), 1, counting);
            add(
                    seconds(slot),
                    ended.arrivedAt(),
                    Math.round(ended.talkMillis() / 1000.0),
                    counting);
        }
    }

    private static void arrived(Instant at, Counting counting) {
        add(DAY, at, 1, counting);
        add(in(HalfHour.slot(at)), at, 1, counting);
    }

    private static void add(String figure, Instant at, long amount, Counting counting) {
        counting.add(figure, OfficeClock.dayOf(at), Counting.CITY, amount);
    }

    /** Plain adding of strings: it is done with every call. */
    private static String slotted(String figure, int slot) {
        return figure + (slot < 10 ? "0" : "") + slot;
    }

    static String in(int slot) {
        return slotted("halfhour.in.s", slot);
    }

    static String talked(int slot) {
        return slotted("halfhour.talked.s", slot);
    }

    static String seconds(int slot) {
        return slotted("halfhour.seconds.s", slot);
    }

    /** The names of all figures of the half hours. */
    static List<String> names() {
        return IntStream.range(0, HalfHour.COUNT)
                .boxed()
                .flatMap(slot -> Stream.of(in(slot), talked(slot), seconds(slot)))
                .toList();
    }
}

package line12345.hotline.call.figure;

import line12345.ticketing.statistics.Counting;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;

/** Adds to a figure on the business day on which the call arrived. */
final class Tally {
    private Tally() {}

    static void day(String figure, Instant arrivedAt, int amount, Counting counting) {
        counting.add(figure, OfficeClock.dayOf(arrivedAt), Counting.CITY, amount);
    }

    /** Also by hour of arrival, as {@code calls.in.h09}, for the curve of the day. */
    static void dayAndHour(String figure, Instant arrivedAt, Counting counting) {
        day(figure, arrivedAt, 1, counting);
        int hour = arrivedAt.atZone(OfficeClock.ZONE).getHour();
        day(figure + (hour < 10 ? ".h0" : ".h") + hour, arrivedAt, 1, counting);
    }
}

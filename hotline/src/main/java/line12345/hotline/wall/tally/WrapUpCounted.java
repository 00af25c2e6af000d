package line12345.hotline.wall.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.rota.forecast.WrapUpLately;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;

/** The wrap-up 话后整理 of the last four weeks, by what agents' states added up to. */
@ApplicationScoped
class WrapUpCounted implements WrapUpLately {
    private static final int DAYS = 28;

    /** Of fewer calls one long wrap-up would be the average. */
    static final long ENOUGH = 100;

    @Inject Tallies tallies;

    @Override
    public OptionalInt seconds(Instant now) {
        LocalDate today = OfficeClock.dayOf(now);
        Map<String, Long> sums = tallies.everybody(today.minusDays(DAYS), today);
        return average(
                sums.getOrDefault(Figure.CALLS, 0L),
                sums.getOrDefault(Spending.WRAP_UP.figure(), 0L));
    }

    static OptionalInt average(long calls, long millis) {
        return calls < ENOUGH
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(millis / 1000.0 / calls));
    }
}

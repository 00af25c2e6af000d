package line12345.hotline.wall.own;

import line12345.hotline.wall.Part;
import line12345.hotline.wall.tally.Figure;
import line12345.hotline.wall.tally.Spending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** One agent's sums over some days, as they are read; null where there is nothing to divide by. */
public record OwnFigures(Map<String, Long> sums) {
    public long getCalls() {
        return sum(Figure.CALLS);
    }

    /** Milliseconds. */
    public long getTalk() {
        return spent(Spending.TALKING);
    }

    public long getDialling() {
        return spent(Spending.DIALLING);
    }

    public long getWrapUp() {
        return spent(Spending.WRAP_UP);
    }

    public long getReady() {
        return spent(Spending.READY);
    }

    public long getRinging() {
        return spent(Spending.RINGING);
    }

    public long getPaused() {
        return spent(Spending.PAUSED);
    }

    /** Milliseconds of talk a call. */
    public Long getTalkPerCall() {
        return each(getTalk(), getCalls());
    }

    public Long getWrapUpPerCall() {
        return each(getWrapUp(), getCalls());
    }

    /**
     * 利用率: at work for citizens, of the time in which citizens could be served; rest is neither.
     */
    public Part getOccupancy() {
        long busy = getTalk() + getDialling() + getWrapUp() + getRinging();
        return new Part(busy / 1000, (busy + getReady()) / 1000);
    }

    /** 一次解决率. */
    public Part getFirstCall() {
        long direct = sum(Figure.DIRECT);
        return new Part(Math.max(0, direct - sum(Figure.ASKED_AGAIN)), sum(Figure.FILED));
    }

    /** Calls that the citizen scored. */
    public long getScores() {
        return sum(Figure.SCORES);
    }

    /** Of 5, two decimals; null without a score. */
    public BigDecimal getScore() {
        return getScores() == 0
                ? null
                : BigDecimal.valueOf(sum(Figure.SCORE_SUM))
                        .divide(BigDecimal.valueOf(getScores()), 2, RoundingMode.HALF_UP);
    }

    private static Long each(long sum, long count) {
        return count == 0 ? null : sum / count;
    }

    private long spent(Spending spending) {
        return sum(spending.figure());
    }

    private long sum(String figure) {
        return sums.getOrDefault(figure, 0L);
    }
}

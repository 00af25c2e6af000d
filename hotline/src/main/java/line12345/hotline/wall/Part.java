package line12345.hotline.wall;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many of so many; the wall never shows one without the other. */
public record Part(long of, long all) {
    /** Fewer are no rate: one lost call at eight in the morning is not half a disaster. */
    static final long ENOUGH = 10;

    /** In per cent with one decimal, null where there is nothing to divide by. */
    public BigDecimal getPercent() {
        return all == 0
                ? null
                : BigDecimal.valueOf(of)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    /** Exactly; too few to say anything are not below. */
    boolean below(int percent) {
        return all >= ENOUGH && of * 100 < all * percent;
    }
}
